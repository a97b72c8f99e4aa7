package h20timeline.format.storyteller;

import h20timeline.format.DateJoin;
import h20timeline.format.DraftEvent;
import h20timeline.format.EventFinish;
import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.HtmlText;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonDate;
import h20timeline.format.JsonDocument;
import h20timeline.format.JsonObject;
import h20timeline.format.JsonOutline;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Timeline Storyteller. The facet becomes the track, or where there is none the category.
public final class StorytellerFormat implements TimelineFormat {
    private static final Set<String> EVENT =
            Set.of(
                    "start_date",
                    "end_date",
                    "category",
                    "facet",
                    "content_text",
                    "content_url",
                    "title",
                    "id");

    @Override
    public FormatMessages title() {
        return FormatMessages.STORYTELLER;
    }

    @Override
    public boolean recognises(FileHead head) {
        JsonOutline json = head.outline();
        boolean list = json.root().equals("[") && json.has("[].start_date");
        return list
                || (json.hasOneOf("timeline_json_data[].start_date", "scenes")
                        && json.has("timeline_json_data"));
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        Object root = JsonDocument.read(content.text(notes), notes, options.monitor());
        TimelineDraft draft = new TimelineDraft(FormatMessages.STORYTELLER, content.title(), notes);
        JsonObject file = root instanceof JsonObject object ? object : JsonObject.empty();
        List<?> events = root instanceof List<?> list ? list : file.list("timeline_json_data");
        notes.ignoreOthers(file, Set.of("timeline_json_data"));
        for (Object each : events) {
            if (each instanceof JsonObject event) {
                event(event, draft);
            } else {
                notes.leftOut(0, 0, FormatMessages.ENTRY_NO_OBJECT);
            }
        }
        return draft;
    }

    private static void event(JsonObject from, TimelineDraft draft) {
        ImportNotes notes = draft.notes();
        String written = from.text("start_date");
        String words = from.text("content_text", "title");
        Optional<String> start = JsonDate.of(written);
        if (start.isEmpty()) {
            EventFinish.dateFault(notes, from.line(), from.column(), written, words);
            return;
        }
        DraftEvent event = draft.event(from.line(), from.column());
        event.put("id", "").put("date", end(from, start.get(), notes));
        String facet = from.text("facet");
        String category = from.text("category");
        event.track(facet.isEmpty() ? category : facet);
        HtmlText text = HtmlText.of(words);
        // The content is one text; a long one is a headline and what follows.
        String first = text.text().split("(?<=[.!?。！？])\\s*|\\n", 2)[0];
        boolean isLong = text.text().length() > 140 && first.length() < 140;
        event.html("headline", isLong ? first : words);
        if (isLong) {
            event.html("summary", words);
        }
        if (!facet.isEmpty() && !category.isEmpty() && !facet.equals(category)) {
            event.more("summary", category);
        }
        event.source("", "", from.text("content_url"));
        EventFinish.headline(event, notes, from.line(), from.column(), start.get());
        draft.id(event, "");
        notes.ignoreOthers(from, EVENT);
    }

    private static String end(JsonObject from, String start, ImportNotes notes) {
        String written = from.text("end_date");
        if (written.isEmpty()) {
            return start;
        }
        Optional<String> end = JsonDate.of(written);
        String span = end.isEmpty() ? null : DateJoin.span(start, end.get());
        if (span == null) {
            FormatMessages why =
                    end.isEmpty() ? FormatMessages.END_UNREADABLE : FormatMessages.END_BEFORE_START;
            notes.warning(from.line(), from.column(), why, written, start);
        }
        return span == null ? start : span;
    }
}
