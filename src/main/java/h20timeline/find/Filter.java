package h20timeline.find;

import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.time.EdtfDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Choices that an event must meet: one of each set that is not empty, and a date that may lie in
/// the range. `tracks` and `actors` are ids.
public record Filter(
        Set<String> tracks,
        Set<Status> statuses,
        Set<Kind> kinds,
        Set<Importance> importances,
        Set<String> actors,
        @Nullable EdtfDate from,
        @Nullable EdtfDate to) {
    /// Lets every event pass.
    public static final Filter NONE =
            new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    /// Copies the sets.
    public Filter {
        tracks = Set.copyOf(tracks);
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        importances = Set.copyOf(importances);
        actors = Set.copyOf(actors);
    }

    /// Whether it lets every event pass.
    public boolean isNone() {
        return equals(NONE);
    }
}
