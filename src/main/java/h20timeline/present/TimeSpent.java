package h20timeline.present;

import h20timeline.story.ShowStep;
import h20timeline.story.StepTimes;
import h20timeline.viewmodel.DisplaySettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How the time of a presentation was spent: on each step that was on, in the order of the story,
/// and in all, beside the time that was planned, 0 minutes for none.
public record TimeSpent(List<StepTime> parts, Duration elapsed, int minutes, DisplaySettings look) {
    /// A step, its number counted from 1, and how long it was on.
    public record StepTime(int number, String id, String title, Duration time) {}

    /// Copies the list.
    public TimeSpent {
        parts = List.copyOf(parts);
    }

    static TimeSpent of(ShowState state, StepTimes times) {
        List<ShowStep> steps = state.deck().steps();
        List<StepTime> parts =
                IntStream.range(0, steps.size())
                        .filter(i -> !times.on(steps.get(i).id()).isZero())
                        .mapToObj(i -> part(i, steps.get(i), times, state.look()))
                        .toList();
        return new TimeSpent(parts, times.elapsed(), state.minutes(), state.look());
    }

    private static StepTime part(int place, ShowStep step, StepTimes times, DisplaySettings look) {
        String title = step.title().marked(look.language());
        return new StepTime(place + 1, step.id(), title, times.on(step.id()));
    }

    /// Whole seconds of each step that was on, by its id.
    public Map<String, Integer> seconds() {
        Map<String, Integer> seconds = new LinkedHashMap<>();
        parts.forEach(part ->
                seconds.put(
                        part.id(), (int) Math.max(1, Math.round(part.time().toMillis() / 1000.0))));
        return seconds;
    }

    /// Whether there is something to show: the first step was left.
    public boolean hasRun() {
        return !elapsed.isZero();
    }

    /// A line for each step, with tabs between its parts.
    String text() {
        StringBuilder text = new StringBuilder();
        for (StepTime part : parts) {
            text.append(part.number())
                    .append('\t')
                    .append(part.title())
                    .append('\t')
                    .append(DurationText.text(part.time()))
                    .append('\n');
        }
        return text.toString();
    }
}
