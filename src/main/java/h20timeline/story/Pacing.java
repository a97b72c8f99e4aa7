package h20timeline.story;

import java.time.Duration;

/// Whether a presentation keeps to the time that is planned for it, with the same time for each of
/// its steps.
public record Pacing(Duration planned, int steps) {
    /// How far from the plan is still in time.
    public static final Duration TOLERANCE = Duration.ofMinutes(1);

    /// How the time runs.
    public enum Verdict {
        /// Within a minute.
        IN_TIME,
        /// More than a minute behind: speak faster.
        BEHIND,
        /// More than a minute ahead: there is time.
        AHEAD
    }

    /// How far behind the plan somebody is in the middle of a step, counted from 0; negative when
    /// ahead of it.
    public Duration behind(int at, Duration elapsed) {
        return elapsed.minus(planned.multipliedBy(2L * at + 1).dividedBy(2L * steps));
    }

    /// The same in a word.
    public Verdict verdict(int at, Duration elapsed) {
        Duration behind = behind(at, elapsed);
        if (behind.compareTo(TOLERANCE) > 0) {
            return Verdict.BEHIND;
        }
        return behind.compareTo(TOLERANCE.negated()) < 0 ? Verdict.AHEAD : Verdict.IN_TIME;
    }
}
