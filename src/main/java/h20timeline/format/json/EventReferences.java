package h20timeline.format.json;

import h20timeline.model.Event;
import java.util.Set;

/// Tells whether events exist that links and the story name, and says so of those that do not.
final class EventReferences {
    private final JsonCursor cursor;
    private final Problems problems;
    private final IdRegistry<Event> events;
    private final Set<String> hidden;
    private final boolean readWhole;

    /// `hidden` are the events that cannot be shown. Where the list of events was not read whole,
    /// nothing is said of events that are missing.
    EventReferences(
            JsonCursor cursor,
            Problems problems,
            IdRegistry<Event> events,
            Set<String> hidden,
            boolean readWhole) {
        this.cursor = cursor;
        this.problems = problems;
        this.events = events;
        this.hidden = hidden;
        this.readWhole = readWhole;
    }

    /// Whether the event exists; if not, says so with the one phrase where it is hidden and with
    /// the other where it is unknown.
    boolean exists(
            String id,
            LineColumn lineColumn,
            String pointer,
            JsonMessages isHidden,
            JsonMessages isUnknown) {
        if (events.has(id)) {
            return true;
        }
        if (hidden.contains(id)) {
            report(isHidden, lineColumn, pointer, TextCleaner.shown(id));
        } else if (readWhole) {
            if (problems.full(isUnknown)) {
                problems.count();
            } else {
                Object meant = cursor.didYouMean(id, events.all());
                report(isUnknown, lineColumn, pointer, TextCleaner.shown(id), meant);
            }
        }
        return false;
    }

    void report(JsonMessages phrase, LineColumn lineColumn, String pointer, Object... args) {
        problems.add(phrase, lineColumn, pointer, args);
    }
}
