package h20timeline.format.markwhen;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.time.DayOrder;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Texts of markwhen: `2025-04-09 / 2025-07-14: Title #tag`, in sections.
public final class MarkwhenFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.MARKWHEN;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        if (text.isEmpty() || "<{[".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        int events = 0;
        int others = 0;
        boolean header = text.startsWith("---") || text.startsWith("title:");
        for (String line : text.lines().limit(200).toList()) {
            boolean event = EventLine.of(line, DayOrder.MONTH_FIRST) != null;
            events += event ? 1 : 0;
            others += !event && !line.isBlank() ? 1 : 0;
        }
        return header ? events > 0 : events > 1 && events * 6 > others;
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        List<String> lines = content.text(notes).lines().toList();
        TimelineDraft draft = new TimelineDraft(FormatMessages.MARKWHEN, content.title(), notes);
        MarkwhenLines reading = new MarkwhenLines(draft, options.order());
        for (int i = 0; i < lines.size(); i++) {
            if ((i & 0xFFF) == 0 && options.monitor().cancelled()) {
                throw new CancellationException();
            }
            reading.line(lines.get(i), i + 1);
        }
        reading.end();
        return draft;
    }
}
