package h20timeline.format.ics;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Calendars. Categories become tracks.
public final class IcsFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.ICS;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        List<IcsLine> lines = IcsLine.all(content.text(notes));
        TimelineDraft draft = new TimelineDraft(FormatMessages.ICS, content.title(), notes);
        Deque<String> open = new ArrayDeque<>();
        List<IcsLine> event = new ArrayList<>();
        int begun = 0;
        for (IcsLine line : lines) {
            if (options.monitor().cancelled()) {
                throw new CancellationException();
            }
            String value = line.value().toUpperCase(Locale.ROOT);
            switch (line.name()) {
                case "BEGIN" -> {
                    open.push(value);
                    if (value.equals("VEVENT")) {
                        event.clear();
                        begun = line.line();
                    } else if (Set.of("VTODO", "VJOURNAL").contains(value)) {
                        notes.leftOut(line.line(), 1, FormatMessages.VALUE_UNKNOWN, value);
                    }
                }
                case "END" -> {
                    open.poll();
                    if (value.equals("VEVENT")) {
                        new IcsEvent(draft, List.copyOf(event), begun).add();
                        event.clear();
                        begun = 0;
                    }
                }
                case "X-WR-CALNAME" -> draft.title(line.text());
                case "X-WR-CALDESC" -> draft.description(line.text());
                default -> {
                    if ("VEVENT".equals(open.peek())) {
                        event.add(line);
                    }
                }
            }
        }
        if (begun > 0) {
            notes.leftOut(begun, 1, FormatMessages.LINE_UNREADABLE, "BEGIN:VEVENT");
        }
        return draft;
    }
}
