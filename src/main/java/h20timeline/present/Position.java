package h20timeline.present;

import h20timeline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What is looked at: a step, counted from 0, or, with a span of time, the whole timeline beside
/// the path of the steps.
record Position(int step, @Nullable TimeSpan roaming) {
    /// A step.
    static Position of(int step) {
        return new Position(step, null);
    }
}
