package h20timeline.format.simile;

import h20timeline.format.DateJoin;
import h20timeline.format.DraftEvent;
import h20timeline.format.EventFinish;
import h20timeline.format.FormatMessages;
import h20timeline.format.HtmlText;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonDate;
import h20timeline.format.JsonObject;
import h20timeline.format.TimelineDraft;
import h20timeline.format.WebLink;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes events of those of SIMILE, whether they stood in JSON or in XML. Its four bounds say
/// between which days an event began and ended: they become dates that are only about certain.
final class SimileEvents {
    private static final Set<String> KNOWN =
            Set.of(
                    "start",
                    "s",
                    "latestStart",
                    "ls",
                    "earliestEnd",
                    "ee",
                    "end",
                    "e",
                    "durationEvent",
                    "isDuration",
                    "title",
                    "t",
                    "description",
                    "d",
                    "image",
                    "link",
                    "caption",
                    "c",
                    "eventID",
                    "eid",
                    "id",
                    "label",
                    "trackNum",
                    "uri",
                    "type",
                    "group");

    private final TimelineDraft draft;
    private final ImportNotes notes;

    SimileEvents(TimelineDraft draft) {
        this.draft = draft;
        notes = draft.notes();
    }

    void add(JsonObject from) {
        String written = from.text("start", "s");
        String words = from.text("title", "t", "label");
        Optional<String> start = JsonDate.of(written);
        if (start.isEmpty()) {
            EventFinish.dateFault(
                    notes, from.line(), from.column(), written, HtmlText.of(words).text());
            return;
        }
        DraftEvent event = draft.event(from.line(), from.column());
        event.put("id", "").put("date", date(from, start.get(), event));
        event.track(from.text("group", "type"));
        event.html("headline", words);
        event.html("summary", from.text("description", "d"));
        event.more("summary", HtmlText.of(from.text("caption", "c")).text());
        event.source("", "", from.text("link"));
        event.source("", "", from.text("image"));
        EventFinish.headline(event, notes, from.line(), from.column(), start.get());
        draft.id(event, from.text("eventID", "eid", "id"));
        notes.ignoreOthers(from, KNOWN);
        if (!from.text("uri").isEmpty() && !WebLink.of(from.text("uri")).isEmpty()) {
            event.source("", "", from.text("uri"));
        }
    }

    private String date(JsonObject from, String start, DraftEvent event) {
        String latest = bound(from, "latestStart", "ls");
        String earliest = bound(from, "earliestEnd", "ee");
        String end = bound(from, "end", "e");
        boolean duration =
                from.truth("durationEvent")
                        || from.truth("isDuration")
                        || (!end.isEmpty()
                                && !from.has("durationEvent")
                                && !from.has("isDuration"));
        if (latest.isEmpty() && earliest.isEmpty()) {
            if (end.isEmpty()) {
                return start;
            }
            String span = duration ? DateJoin.span(start, end) : between(start, end);
            return span == null ? faulty(from, end, start) : span;
        }
        // Began between start and latestStart, ended between earliestEnd and end.
        event.text("dateNote", bounds(start, latest, earliest, end));
        if (!duration) {
            String until = end.isEmpty() ? latest : end;
            String set = between(start, until.isEmpty() ? earliest : until);
            return set == null ? faulty(from, until, start) : set;
        }
        String first = latest.isEmpty() || latest.equals(start) ? start : about(start, latest);
        String last = end.isEmpty() ? earliest : end;
        String ended = earliest.isEmpty() || earliest.equals(last) ? last : about(earliest, last);
        if (last.isEmpty()) {
            String set = between(start, latest);
            return set == null ? faulty(from, latest, start) : set;
        }
        String span = DateJoin.span(first, ended);
        if (span == null
                || !inOrder(start, latest)
                || !inOrder(earliest, end)
                || !inOrder(latest, earliest)) {
            notes.warning(from.line(), from.column(), FormatMessages.BOUNDS_ORDER);
            String plain = DateJoin.span(start, last);
            return plain == null ? start : plain;
        }
        return span;
    }

    /// Whether a bound does not begin after the next one; true where one of them is not given.
    private static boolean inOrder(String before, String after) {
        return before.isEmpty()
                || after.isEmpty()
                || before.equals(after)
                || DateJoin.span(before, after) != null;
    }

    private String bound(JsonObject from, String name, String brief) {
        String written = from.text(name, brief);
        if (written.isEmpty()) {
            return "";
        }
        Optional<String> date = JsonDate.of(written);
        if (date.isEmpty()) {
            notes.warning(from.line(), from.column(), FormatMessages.END_UNREADABLE, written);
        }
        return date.orElse("");
    }

    private String faulty(JsonObject from, String end, String start) {
        notes.warning(from.line(), from.column(), FormatMessages.END_BEFORE_START, end, start);
        return start;
    }

    /// Once, on a day from one to the other.
    private static @Nullable String between(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        String set = "[" + day(from) + ".." + day(to) + "]";
        return DateJoin.isDate(set) ? set : null;
    }

    /// The coarsest date that holds both ends of a bound, as one that is about right.
    private static String about(String from, String to) {
        int length = 0;
        for (int part : new int[] {4, 7, 10}) {
            boolean same =
                    from.length() >= part
                            && to.length() >= part
                            && from.startsWith(to.substring(0, part));
            length = same ? part : length;
        }
        return (length == 0
                        ? from.substring(0, Math.min(4, from.length()))
                        : from.substring(0, length))
                + "~";
    }

    private static String day(String date) {
        int clock = date.indexOf('T');
        return clock < 0 ? date : date.substring(0, clock);
    }

    private static String bounds(String start, String latest, String earliest, String end) {
        String first = latest.isEmpty() ? start : start + " … " + latest;
        String last = earliest.isEmpty() ? end : earliest + " … " + end;
        return last.isBlank() ? first : first + " – " + last;
    }
}
