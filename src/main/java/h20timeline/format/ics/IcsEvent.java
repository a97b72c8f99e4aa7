package h20timeline.format.ics;

import h20timeline.format.DateJoin;
import h20timeline.format.DraftEvent;
import h20timeline.format.EventFinish;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.TimelineDraft;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes an event of one of a calendar. No zone moves a day: a time is kept as it is written.
final class IcsEvent {
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?");
    private static final Set<String> SILENT =
            Set.of(
                    "DTSTAMP",
                    "CREATED",
                    "LAST-MODIFIED",
                    "SEQUENCE",
                    "TRANSP",
                    "CLASS",
                    "DTEND",
                    "DURATION",
                    "STATUS",
                    "X-MICROSOFT-CDO-BUSYSTATUS");

    private final TimelineDraft draft;
    private final ImportNotes notes;
    private final List<IcsLine> lines;
    private final int line;

    IcsEvent(TimelineDraft draft, List<IcsLine> lines, int line) {
        this.draft = draft;
        this.lines = lines;
        this.line = line;
        notes = draft.notes();
    }

    void add() {
        IcsLine begin = find("DTSTART");
        IcsLine summary = find("SUMMARY");
        String name = summary == null ? "" : summary.text();
        String start = begin == null ? null : date(begin.value());
        if (start == null) {
            EventFinish.dateFault(notes, line, 1, begin == null ? "" : begin.value(), name);
            return;
        }
        DraftEvent event = draft.event(line, 1);
        event.put("id", "").put("date", end(start));
        IcsLine categories = find("CATEGORIES");
        event.track(categories == null ? "" : categories.text().split(",", -1)[0].strip());
        event.text("headline", name);
        for (IcsLine each : lines) {
            field(event, each);
        }
        EventFinish.headline(event, notes, line, 1, start);
        draft.id(event, "");
    }

    private @Nullable IcsLine find(String name) {
        return lines.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private void field(DraftEvent event, IcsLine each) {
        switch (each.name()) {
            case "DTSTART", "SUMMARY", "UID" -> {}
            case "DESCRIPTION" -> event.html("summary", each.text());
            case "LOCATION" -> event.more("summary", each.text());
            case "URL" -> event.source("", "", each.value());
            case "ATTACH" ->
                    event.source(
                            "", "", each.parameter("ENCODING").isEmpty() ? each.value() : "data:");
            case "ORGANIZER", "ATTENDEE" -> event.actor(each.parameter("CN"));
            case "CATEGORIES" -> {
                String[] all = each.text().split(",", -1);
                for (int i = 1; i < all.length; i++) {
                    event.more("summary", all[i]);
                }
            }
            case "RRULE", "RDATE" -> {
                notes.each(line, 1, FormatMessages.RECURRENCE, each.value());
                event.more("summary", each.name() + ": " + each.value());
            }
            default -> {
                boolean cancelled =
                        each.name().equals("STATUS") && each.value().equalsIgnoreCase("CANCELLED");
                if (cancelled) {
                    event.text("caution", each.name() + ": " + each.value());
                } else if (!SILENT.contains(each.name())) {
                    notes.ignored(each.line(), 1, each.name());
                }
            }
        }
    }

    private String end(String start) {
        IcsLine end = find("DTEND");
        IcsLine duration = find("DURATION");
        String last = null;
        if (end != null) {
            last = date(end.value());
            // The end of whole days is the first day after them.
            boolean day = last != null && !last.contains("T") && !start.contains("T");
            last = day && last != null ? LocalDate.parse(last).minusDays(1).toString() : last;
            if (last == null) {
                notes.warning(line, 1, FormatMessages.END_UNREADABLE, end.value());
            }
        } else if (duration != null) {
            last = after(start, duration.value());
            if (last == null) {
                notes.warning(line, 1, FormatMessages.END_UNREADABLE, duration.value());
            }
        }
        if (last == null || last.equals(start)) {
            return start;
        }
        String span = DateJoin.span(start, last);
        if (span == null && end != null && !end.value().equals(String.valueOf(start))) {
            notes.warning(line, 1, FormatMessages.END_BEFORE_START, last, start);
        }
        return span == null ? start : span;
    }

    /// The end of what lasts so long from a start: `P1D`, `PT1H30M`, `P2W`.
    private static @Nullable String after(String start, String duration) {
        try {
            boolean clock = start.contains("T");
            boolean days = !duration.contains("T");
            if (!clock) {
                LocalDate first = LocalDate.parse(start);
                LocalDate last =
                        days
                                ? first.plus(Period.parse(duration)).minusDays(1)
                                : first.plusDays(
                                        Math.max(0, Duration.parse(duration).toDays() - 1));
                return last.isBefore(first) ? start : last.toString();
            }
            String zone = start.endsWith("Z") ? "Z" : "";
            LocalDateTime first = LocalDateTime.parse(start.replace("Z", ""));
            LocalDateTime last =
                    days
                            ? first.plus(Period.parse(duration))
                            : first.plus(Duration.parse(duration));
            return last.toString() + zone;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String date(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return null;
        }
        String day = time.group(1) + "-" + time.group(2) + "-" + time.group(3);
        String zone = time.group(7) == null ? "" : "Z";
        String date =
                time.group(4) == null
                        ? day
                        : day + "T" + time.group(4) + ":" + time.group(5) + zone;
        return DateJoin.isDate(date) ? date : null;
    }
}
