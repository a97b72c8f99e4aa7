package h20timeline.format.vis;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Data sets of vis-timeline. The file is a list of items, or an object of items and groups.
public final class VisFormat implements TimelineFormat {
    private static final Set<String> ITEM =
            Set.of(
                    "id",
                    "content",
                    "start",
                    "end",
                    "group",
                    "title",
                    "type",
                    "name",
                    "description",
                    "label",
                    "url",
                    "link");
    private static final Set<String> GROUP = Set.of("id", "content", "title", "name");

    @Override
    public FormatMessages title() {
        return FormatMessages.VIS;
    }

    @Override
    public boolean recognises(FileHead head) {
        JsonOutline json = head.outline();
        boolean bare =
                json.root().equals("[")
                        && json.has("[].start")
                        && json.hasOneOf(
                                "[].content", "[].title", "[].name", "[].label", "[].group");
        return bare || json.hasOneOf("items[].start", "data[].start");
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        Object root = JsonDocument.read(content.text(notes), notes, options.monitor());
        TimelineDraft draft = new TimelineDraft(FormatMessages.VIS, content.title(), notes);
        JsonObject file = root instanceof JsonObject object ? object : JsonObject.empty();
        Map<String, String> groups = new HashMap<>();
        for (JsonObject group : file.objects("groups")) {
            String name = HtmlText.of(group.text("content", "title", "name")).text();
            groups.put(group.text("id"), name.isEmpty() ? group.text("id") : name);
            notes.ignoreOthers(group, GROUP);
        }
        notes.ignoreOthers(file, Set.of("items", "groups", "data", "title"));
        draft.title(file.text("title"));
        List<?> items =
                root instanceof List<?> list
                        ? list
                        : file.list(file.has("items") ? "items" : "data");
        for (Object each : items) {
            if (each instanceof JsonObject item) {
                item(item, draft, groups);
            } else {
                notes.leftOut(0, 0, FormatMessages.ENTRY_NO_OBJECT);
            }
        }
        return draft;
    }

    private static void item(JsonObject item, TimelineDraft draft, Map<String, String> groups) {
        ImportNotes notes = draft.notes();
        String words = item.text("content", "title", "name", "label");
        Optional<String> start = JsonDate.of(item.text("start"));
        if (start.isEmpty()) {
            String name = HtmlText.of(words).text();
            EventFinish.dateFault(notes, item.line(), item.column(), item.text("start"), name);
            return;
        }
        DraftEvent event = draft.event(item.line(), item.column());
        event.put("id", "").put("date", end(item, start.get(), notes));
        String group = item.text("group");
        event.track(groups.getOrDefault(group, group));
        event.html("headline", words);
        String title = item.text("title");
        if (!title.equals(words)) {
            event.html("summary", title);
        }
        event.html("summary", item.text("description"));
        event.source("", "", item.text("url", "link"));
        EventFinish.headline(event, notes, item.line(), item.column(), start.get());
        draft.id(event, item.text("id"));
        notes.ignoreOthers(item, ITEM);
    }

    private static String end(JsonObject item, String start, ImportNotes notes) {
        String written = item.text("end");
        if (written.isEmpty()) {
            return start;
        }
        Optional<String> end = JsonDate.of(written);
        String span = end.isEmpty() ? null : DateJoin.span(start, end.get());
        if (span == null) {
            FormatMessages why =
                    end.isEmpty() ? FormatMessages.END_UNREADABLE : FormatMessages.END_BEFORE_START;
            notes.warning(item.line(), item.column(), why, written, start);
        }
        return span == null ? start : span;
    }
}
