package h20timeline.format.timelineproject;

import h20timeline.format.DateJoin;
import h20timeline.format.DraftEvent;
import h20timeline.format.EventFinish;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.TimelineDraft;
import h20timeline.format.XmlElement;
import h20timeline.format.YearRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes events of those of The Timeline Project.
final class ProjectEvents {
    private static final Pattern TIME =
            Pattern.compile(
                    "(-?\\d{1,12})-(\\d{1,2})-(\\d{1,2})(?: (\\d{1,2}):(\\d{1,2}):(\\d{1,2}))?");
    private static final Pattern CONTAINER = Pattern.compile("\\[(\\d+)](.*)", Pattern.DOTALL);
    private static final Pattern CONTAINED = Pattern.compile("\\((\\d+)\\)(.*)", Pattern.DOTALL);
    private static final Set<String> KNOWN =
            Set.of(
                    "start",
                    "end",
                    "text",
                    "name",
                    "fuzzy",
                    "fuzzy_start",
                    "fuzzy_end",
                    "ends_today",
                    "category",
                    "categories",
                    "description",
                    "hyperlink",
                    "locked",
                    "progress",
                    "milestone",
                    "default_color",
                    "color",
                    "labels");

    private final TimelineDraft draft;
    private final ImportNotes notes;
    private final Map<String, String> containers = new HashMap<>();

    ProjectEvents(TimelineDraft draft) {
        this.draft = draft;
        notes = draft.notes();
    }

    void add(XmlElement from, boolean era) {
        String words = from.text(era ? "name" : "text");
        String start = date(from.text("start"));
        if (start == null) {
            String written = from.text("start");
            Matcher time = TIME.matcher(written);
            EventFinish.dateFault(
                    notes, from.line(), 1, time.matches() ? time.group(1) : written, words);
            return;
        }
        DraftEvent event = draft.event(from.line(), 1);
        event.put("id", "").put("date", whole(from, start));
        if (era) {
            event.era();
        } else {
            event.track(from.text("category"));
        }
        Matcher container = CONTAINER.matcher(words);
        Matcher contained = CONTAINED.matcher(words);
        String name =
                container.matches()
                        ? container.group(2)
                        : contained.matches() ? contained.group(2) : words;
        event.text("headline", name);
        event.html("summary", from.text("description"));
        for (String address : from.text("hyperlink").split(";", -1)) {
            event.source("", "", address);
        }
        EventFinish.headline(event, notes, from.line(), 1, start);
        String id = draft.id(event, "");
        if (container.matches()) {
            containers.put(container.group(1), id);
        } else if (contained.matches() && containers.containsKey(contained.group(1))) {
            draft.link(id, containers.get(contained.group(1)), "part-of", "stated");
        }
        rest(from);
    }

    private void rest(XmlElement from) {
        for (XmlElement child : from.children()) {
            String value = child.words().toString().strip();
            if (!KNOWN.contains(child.name()) && !value.isEmpty() && !value.equals("False")) {
                notes.ignored(child.line(), 1, child.name());
            }
        }
        if (!List.of("", "0").contains(from.text("progress"))) {
            notes.ignored(from.line(), 1, "progress");
        }
    }

    private String whole(XmlElement from, String start) {
        boolean fuzzy = truth(from, "fuzzy");
        String first = fuzzy || truth(from, "fuzzy_start") ? about(start) : start;
        if (truth(from, "ends_today")) {
            notes.each(from.line(), 1, FormatMessages.ENDS_TODAY, "");
            return first + "/..";
        }
        String end = end(from.text("start"), from.text("end"));
        if (end == null || end.equals(start)) {
            return first;
        }
        String last = fuzzy || truth(from, "fuzzy_end") ? about(end) : end;
        String span = DateJoin.span(first, last);
        if (span == null) {
            notes.warning(from.line(), 1, FormatMessages.END_BEFORE_START, end, start);
        }
        return span == null ? first : span;
    }

    private static boolean truth(XmlElement from, String name) {
        return from.text(name).equalsIgnoreCase("true");
    }

    private static String about(String date) {
        int clock = date.indexOf('T');
        return (clock < 0 ? date : date.substring(0, clock)) + "~";
    }

    /// The end of an event; one at midnight is the end of the day before.
    private @Nullable String end(String start, String written) {
        Matcher time = TIME.matcher(written);
        String date = date(written);
        boolean midnight = time.matches() && written.endsWith(" 00:00:00");
        if (date == null || !midnight || written.equals(start) || date.startsWith("Y")) {
            return date;
        }
        int year = Integer.parseInt(time.group(1));
        LocalDate day =
                LocalDate.of(year, Integer.parseInt(time.group(2)), Integer.parseInt(time.group(3)))
                        .minusDays(1);
        String before =
                "%s-%02d-%02d"
                        .formatted(
                                YearRange.text(day.getYear()),
                                day.getMonthValue(),
                                day.getDayOfMonth());
        String first = date(start);
        return first != null && first.contains("T") && before.compareTo(first) < 0 ? date : before;
    }

    private static @Nullable String date(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return null;
        }
        long year = Long.parseLong(time.group(1));
        if (!YearRange.reaches(year)) {
            return null;
        }
        String years = YearRange.text(year);
        if (years.startsWith("Y")) {
            return years;
        }
        String day =
                years
                        + "-%02d-%02d"
                                .formatted(
                                        Integer.parseInt(time.group(2)),
                                        Integer.parseInt(time.group(3)));
        boolean clock = time.group(4) != null && !written.endsWith(" 00:00:00");
        String date =
                clock
                        ? day
                                + "T%02d:%02d"
                                        .formatted(
                                                Integer.parseInt(time.group(4)),
                                                Integer.parseInt(time.group(5)))
                        : day;
        return DateJoin.isDate(date) ? date : null;
    }
}
