package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a presentation keeps to its plan.
class PacingTest {
    private static final Pacing TEN_IN_TEN = new Pacing(Duration.ofMinutes(10), 10);

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'One two – three, four!', 1.846",
        "'说四个字。', 1.091",
        "'H20在8月, GPU', 1.930",
    })
    void aTextIsSaidByWordsAndCharacters(String text, double seconds) {
        assertEquals(seconds, Pacing.spoken(text).toMillis() / 1000.0, 0.002);
    }

    @Test
    void inTheMiddleOfAStepHalfOfItsTimeHasPassed() {
        assertEquals(Duration.ZERO, TEN_IN_TEN.behind(0, Duration.ofSeconds(30)));
        assertEquals(Duration.ZERO, TEN_IN_TEN.behind(9, Duration.ofSeconds(570)));
        assertEquals(Duration.ofSeconds(-30), TEN_IN_TEN.behind(0, Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 270, IN_TIME",
        "4, 330, IN_TIME",
        "4, 331, BEHIND",
        "4, 210, IN_TIME",
        "4, 209, AHEAD",
        "9, 1200, BEHIND"
    })
    void beyondAMinuteItIsSaid(int at, int seconds, Pacing.Verdict verdict) {
        assertEquals(verdict, TEN_IN_TEN.verdict(at, Duration.ofSeconds(seconds)));
    }
}
