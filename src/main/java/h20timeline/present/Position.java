package h20timeline.present;

import h20timeline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What is looked at: a part of a step, both counted from 0, or, with a span of time, the whole
/// timeline beside the path of the steps. A step has more than one part where it builds, or where
/// one page has no room for all of it.
record Position(int step, int part, @Nullable TimeSpan roaming) {
    /// The beginning of a step.
    static Position of(int step) {
        return of(step, 0);
    }

    /// A part of a step.
    static Position of(int step, int part) {
        return new Position(step, part, null);
    }

    /// Beside the path, while at this part of a step.
    Position roaming(TimeSpan span) {
        return new Position(step, part, span);
    }
}
