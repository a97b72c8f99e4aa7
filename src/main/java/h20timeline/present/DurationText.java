package h20timeline.present;

import java.time.Duration;

/// Lengths of time as a clock shows them.
final class DurationText {
    private DurationText() {}

    /// `7:05`, or `1:07:05` from an hour on.
    static String text(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }
}
