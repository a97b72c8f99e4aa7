package h20timeline.format.simile;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonObject;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.XmlDocument;
import h20timeline.format.XmlElement;
import java.util.LinkedHashMap;
import java.util.Map;

/// SIMILE Timeline in XML: `<data><event start="…" title="…">HTML</event></data>`.
public final class SimileXmlFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.SIMILE_XML;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        return text.startsWith("<")
                && text.matches("(?s)(<\\?xml[^>]*\\?>)?\\s*(<!--.*?-->\\s*)*<data[\\s>].*")
                && text.contains("<event");
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        XmlElement root = XmlDocument.read(content.text(notes), notes, options.monitor());
        TimelineDraft draft = new TimelineDraft(FormatMessages.SIMILE_XML, content.title(), notes);
        SimileEvents events = new SimileEvents(draft);
        for (XmlElement each : root.all("event")) {
            Map<String, Object> fields = new LinkedHashMap<>(each.attributes());
            StringBuilder words = new StringBuilder(each.words());
            each.children().forEach(child -> words.append(' ').append(child.words()));
            if (!words.toString().isBlank()) {
                fields.put("description", words.toString());
            }
            events.add(new JsonObject(fields, each.line(), each.column()));
        }
        return draft;
    }
}
