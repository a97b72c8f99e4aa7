package h20timeline.compare;

import h20timeline.model.Event;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of one event: `before` is null where it was added, `after` where it was removed.
public record EventChange(@Nullable Event before, @Nullable Event after, Set<ChangeKind> kinds) {
    /// Copies the set.
    public EventChange {
        kinds = Set.copyOf(kinds);
    }

    static EventChange added(Event event) {
        return new EventChange(null, event, EnumSet.of(ChangeKind.ADDED));
    }

    static EventChange removed(Event event) {
        return new EventChange(event, null, EnumSet.of(ChangeKind.REMOVED));
    }

    /// The event as it is to be shown: as it is now, or as it was where it is no more.
    public Event shown() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /// The kinds in the order of their weight.
    public Set<ChangeKind> ordered() {
        EnumSet<ChangeKind> ordered = EnumSet.noneOf(ChangeKind.class);
        ordered.addAll(kinds);
        return ordered;
    }
}
