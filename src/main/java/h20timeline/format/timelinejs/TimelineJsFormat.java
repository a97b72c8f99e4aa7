package h20timeline.format.timelinejs;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonDocument;
import h20timeline.format.JsonObject;
import h20timeline.format.JsonOutline;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;

/// TimelineJS 3, and 1 and 2, whose root is one object `timeline`.
public final class TimelineJsFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.TIMELINEJS_3;
    }

    @Override
    public boolean recognises(FileHead head) {
        JsonOutline json = head.outline();
        boolean old =
                json.has("timeline.date[].startDate")
                        || json.has("timeline.headline", "timeline.type");
        boolean slides =
                json.hasOneOf(
                        "events[].start_date",
                        "events[].start_date.year",
                        "events[].text.headline",
                        "events[].media.url",
                        "eras[].start_date");
        boolean titled =
                json.has("events")
                        && json.hasOneOf("title.text.headline", "title.text", "title.media");
        return json.root().equals("{") && (old || slides || (titled && !json.has("format")));
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        Object root = JsonDocument.read(content.text(notes), notes, options.monitor());
        JsonObject file = root instanceof JsonObject object ? object : JsonObject.empty();
        if (file.has("timeline")) {
            return new OldSlides(content, notes).read(file.object("timeline"));
        }
        return new Slides(content, notes).read(file);
    }
}
