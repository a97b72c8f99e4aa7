package h20timeline.format.simile;

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
import java.util.Set;

/// SIMILE Timeline in JSON, and the items of Exhibit.
public final class SimileJsonFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.SIMILE_JSON;
    }

    @Override
    public boolean recognises(FileHead head) {
        JsonOutline json = head.outline();
        boolean events =
                json.hasOneOf("events[].start", "events[].s")
                        && !json.hasOneOf("events[].date", "events[].track");
        boolean exhibit = json.has("items[].label", "items[].start");
        return json.root().equals("{")
                && (events || exhibit || json.has("dateTimeFormat", "events"));
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        Object root = JsonDocument.read(content.text(notes), notes, options.monitor());
        JsonObject file = root instanceof JsonObject object ? object : JsonObject.empty();
        TimelineDraft draft = new TimelineDraft(FormatMessages.SIMILE_JSON, content.title(), notes);
        draft.title(file.text("title"));
        notes.ignoreOthers(
                file,
                Set.of(
                        "events",
                        "items",
                        "dateTimeFormat",
                        "wikiURL",
                        "wikiSection",
                        "wiki-url",
                        "wiki-section",
                        "title"));
        SimileEvents events = new SimileEvents(draft);
        for (Object each : file.list(file.has("events") ? "events" : "items")) {
            if (each instanceof JsonObject event) {
                events.add(event);
            } else {
                notes.leftOut(0, 0, FormatMessages.ENTRY_NO_OBJECT);
            }
        }
        return draft;
    }
}
