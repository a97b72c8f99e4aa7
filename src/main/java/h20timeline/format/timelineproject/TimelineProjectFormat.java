package h20timeline.format.timelineproject;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.XmlDocument;
import h20timeline.format.XmlElement;

/// The Timeline Project: categories become tracks, eras a track of their own, and what belongs to a
/// container is linked to it.
public final class TimelineProjectFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.TIMELINE_PROJECT;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        return text.startsWith("<")
                && text.matches("(?s)(<\\?xml[^>]*\\?>)?\\s*(<!--.*?-->\\s*)*<timeline[\\s>].*")
                && (text.contains("<categories")
                        || text.contains("<events")
                        || text.contains("<version"));
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        XmlElement root = XmlDocument.read(content.text(notes), notes, options.monitor());
        if (root.text("timetype").equals("numtime")) {
            throw new UnreadableFileException(FormatMessages.NUMBER_TIME);
        }
        TimelineDraft draft =
                new TimelineDraft(FormatMessages.TIMELINE_PROJECT, content.title(), notes);
        ProjectEvents events = new ProjectEvents(draft);
        root.child("events").all("event").forEach(event -> events.add(event, false));
        root.child("eras").all("era").forEach(era -> events.add(era, true));
        return draft;
    }
}
