package h20timeline.story;

import java.time.Duration;
import java.util.regex.Pattern;

/// Whether a presentation keeps to the time that is planned for it, with the same time for each of
/// its steps.
public record Pacing(Duration planned, int steps) {
    /// How far from the plan is still in time.
    public static final Duration TOLERANCE = Duration.ofMinutes(1);

    /// How fast a speaker is who is understood: words of a language that has spaces between them,
    /// and Chinese characters.
    private static final int WORDS_A_MINUTE = 130;

    private static final int CHARACTERS_A_MINUTE = 220;

    private static final Pattern CHARACTER = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]][^\\s\\p{IsHan}]*");

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
