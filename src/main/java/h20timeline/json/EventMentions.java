package h20timeline.json;

import h20timeline.model.Event;
import java.util.Set;

/// Tells whether events exist that links and the story name, and says so of those that do not.
final class EventMentions {
    private final Cursor cursor;
    private final Problems problems;
    private final Ids<Event> events;
    private final Set<String> hidden;
    private final boolean readWhole;

    /// `hidden` are the events that cannot be shown. Where the list of events was not read whole,
    /// nothing is said of events that are missing.
    EventMentions(
            Cursor cursor,
            Problems problems,
            Ids<Event> events,
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
            String id, Spot spot, String pointer, ProblemPhrase isHidden, ProblemPhrase isUnknown) {
        if (events.has(id)) {
            return true;
        }
        if (hidden.contains(id)) {
            report(isHidden, spot, pointer, Characters.shown(id));
        } else if (readWhole) {
            if (problems.full(isUnknown)) {
                problems.count();
            } else {
                Object meant = cursor.didYouMean(id, events.all());
                report(isUnknown, spot, pointer, Characters.shown(id), meant);
            }
        }
        return false;
    }

    void report(ProblemPhrase phrase, Spot spot, String pointer, Object... args) {
        problems.add(phrase, spot, pointer, args);
    }
}
