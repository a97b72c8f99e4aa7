package h20timeline.find;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.time.TimeSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A filter made ready to judge many events by numbers.
final class FilterMatcher {
    /// The sets of choices, each a bit.
    static final int TRACK = 1;

    static final int STATUS = 2;
    static final int KIND = 4;
    static final int IMPORTANCE = 8;
    static final int ACTOR = 16;
    static final int RANGE = 32;

    private final boolean @Nullable [] tracks;
    private final boolean @Nullable [] statuses;
    private final boolean @Nullable [] kinds;
    private final boolean @Nullable [] importances;
    private final boolean @Nullable [] actors;
    private final @Nullable TimeSpan range;

    FilterMatcher(Filter filter, Map<String, Integer> trackNumbers, Postings actorNames) {
        tracks = chosen(filter.tracks(), trackNumbers, trackNumbers.size());
        statuses = chosen(filter.statuses(), Status.values().length);
        kinds = chosen(filter.kinds(), Kind.values().length);
        importances = chosen(filter.importances(), Importance.values().length);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < actorNames.size(); i++) {
            numbers.put(actorNames.id(i), i);
        }
        actors = chosen(filter.actors(), numbers, actorNames.size());
        range = filter.range();
    }

    /// The sets of choices that an event does not meet.
    int fails(int track, int status, int kind, int importance, int[] named, Event event) {
        int fails = 0;
        fails |= tracks == null || tracks[track] ? 0 : TRACK;
        fails |= statuses == null || statuses[status] ? 0 : STATUS;
        fails |= kinds == null || kinds[kind] ? 0 : KIND;
        fails |= importances == null || importances[importance] ? 0 : IMPORTANCE;
        fails |= actors == null || hasOne(named, actors) ? 0 : ACTOR;
        fails |= range == null || touches(event, range) ? 0 : RANGE;
        return fails;
    }

    private static boolean touches(Event event, TimeSpan wanted) {
        TimeSpan reach = event.date().extent().reach();
        return reach.start() < wanted.end() && wanted.start() < reach.end();
    }

    /// The number of a constant, for as long as the program runs.
    @SuppressWarnings("EnumOrdinal")
    static int number(Enum<?> constant) {
        return constant.ordinal();
    }

    private static boolean hasOne(int[] numbers, boolean[] wanted) {
        for (int number : numbers) {
            if (wanted[number]) {
                return true;
            }
        }
        return false;
    }

    private static boolean @Nullable [] chosen(
            Set<String> ids, Map<String, Integer> numbers, int count) {
        if (ids.isEmpty()) {
            return null;
        }
        boolean[] wanted = new boolean[count];
        for (String id : ids) {
            Integer number = numbers.get(id);
            if (number != null) {
                wanted[number] = true;
            }
        }
        return wanted;
    }

    private static boolean @Nullable [] chosen(Set<? extends Enum<?>> constants, int count) {
        if (constants.isEmpty()) {
            return null;
        }
        boolean[] wanted = new boolean[count];
        for (Enum<?> constant : constants) {
            wanted[number(constant)] = true;
        }
        return wanted;
    }
}
