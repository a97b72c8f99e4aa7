package h20timeline.story;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long each step was on, by its id, and how long all of it took: from leaving the first step,
/// which may stand while people come in. `since` is the time of the last look in nanoseconds of any
/// clock that only rises. Never changes; each look gives another sheet.
public record StepTimes(
        Map<String, Duration> spent, Duration elapsed, boolean running, long since) {
    /// Copies the map, in its order.
    public StepTimes {
        spent = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(spent));
    }

    /// Before anything was on.
    public static StepTimes at(long now) {
        return new StepTimes(Map.of(), Duration.ZERO, false, now);
    }

    /// After a step was on until now; the clock of all runs once it is started.
    public StepTimes until(long now, String step) {
        Duration more = Duration.ofNanos(Math.max(0, now - since));
        Map<String, Duration> next = new LinkedHashMap<>(spent);
        next.merge(step, more, Duration::plus);
        return new StepTimes(next, running ? elapsed.plus(more) : elapsed, running, now);
    }

    /// With the clock of all running, or standing still.
    public StepTimes running(boolean on) {
        return new StepTimes(spent, elapsed, on, since);
    }

    /// Going on at another time, as if none had passed since.
    public StepTimes from(long now) {
        return new StepTimes(spent, elapsed, running, now);
    }

    /// With the clock of all at zero again; what was spent on each step stays.
    public StepTimes fromZero() {
        return new StepTimes(spent, Duration.ZERO, running, since);
    }

    /// How long a step was on.
    public Duration on(String step) {
        return spent.getOrDefault(step, Duration.ZERO);
    }
}
