package h20timeline.story;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a presentation keeps to the time that is planned for each of its steps.
public record Pacing(List<Duration> each) {
    /// How far from the plan is still in time.
    public static final Duration TOLERANCE = Duration.ofMinutes(1);

    /// How fast a speaker is who is understood: words of a language that has spaces between them,
    /// and Chinese characters.
    private static final int WORDS_A_MINUTE = 130;

    private static final int CHARACTERS_A_MINUTE = 220;

    private static final Pattern CHARACTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]][^\\s\\p{IsHan}]*");

    /// With the same time for each step.
    public Pacing(Duration planned, int steps) {
        this(Collections.nCopies(steps, planned.dividedBy(steps)));
    }

    /// Copies the list.
    public Pacing {
        each = List.copyOf(each);
    }

    /// With the seconds of each step, 0 where none are known: those steps share what is left of the
    /// planned time, or take as long as the others do. Empty where nothing is planned.
    public static Optional<Pacing> of(Duration planned, List<Integer> seconds) {
        int known = seconds.stream().mapToInt(Integer::intValue).sum();
        long without = seconds.stream().filter(each -> each == 0).count();
        if ((planned.isZero() && known == 0) || seconds.isEmpty()) {
            return Optional.empty();
        }
        long mean = known / Math.max(1, seconds.size() - without);
        long left = Math.max(0, planned.toMillis() - 1000L * known);
        Duration share =
                planned.isZero()
                        ? Duration.ofSeconds(mean)
                        : Duration.ofMillis(left / Math.max(1, without));
        return Optional.of(
                new Pacing(
                        seconds.stream()
                                .map(each -> each == 0 ? share : Duration.ofSeconds(each))
                                .toList()));
    }

    /// The time of all steps.
    public Duration planned() {
        return each.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /// How long it takes to say a text, about.
    public static Duration spoken(String text) {
        long characters = CHARACTER.matcher(text).results().count();
        long words = WORD.matcher(text).results().count();
        return Duration.ofMinutes(characters)
                .dividedBy(CHARACTERS_A_MINUTE)
                .plus(Duration.ofMinutes(words).dividedBy(WORDS_A_MINUTE));
    }

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
        Duration due = each.get(at).dividedBy(2);
        for (Duration before : each.subList(0, at)) {
            due = due.plus(before);
        }
        return elapsed.minus(due);
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
