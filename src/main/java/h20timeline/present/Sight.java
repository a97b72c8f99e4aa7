package h20timeline.present;

import h20timeline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What is looked at: a step, counted from 0, or, with a span of time, the whole timeline beside
/// the path of the steps.
record Sight(int step, @Nullable TimeSpan roaming) {
    /// A step.
    static Sight of(int step) {
        return new Sight(step, null);
    }
}
