package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long steps were on, by a clock that is wound by hand.
class StepTimesTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void whatIsBeforeTheStartCountsForItsStepAlone() {
        StepTimes sheet = StepTimes.at(0).until(90 * SECOND, "title");
        assertEquals(Duration.ZERO, sheet.elapsed());
        assertEquals(Duration.ofSeconds(90), sheet.on("title"));
        sheet = sheet.running(true).until(100 * SECOND, "ban");
        assertEquals(Duration.ofSeconds(10), sheet.elapsed());
        assertEquals(Duration.ofSeconds(10), sheet.on("ban"));
    }

    @Test
    void stepsThatComeBackAddUpInTheOrderInWhichTheyCame() {
        StepTimes sheet =
                StepTimes.at(0)
                        .running(true)
                        .until(5 * SECOND, "b")
                        .until(7 * SECOND, "a")
                        .until(10 * SECOND, "b");
        assertEquals(Duration.ofSeconds(8), sheet.on("b"));
        assertEquals(Duration.ofSeconds(2), sheet.on("a"));
        assertEquals(Duration.ZERO, sheet.on("c"));
        assertEquals(List.of("b", "a"), List.copyOf(sheet.spent().keySet()));
        assertEquals(Duration.ofSeconds(10), sheet.elapsed());
    }

    @Test
    void theClockCanStandAndStartAgainFromZero() {
        StepTimes sheet =
                StepTimes.at(0)
                        .running(true)
                        .until(10 * SECOND, "a")
                        .running(false)
                        .until(60 * SECOND, "a")
                        .running(true)
                        .until(61 * SECOND, "a");
        assertEquals(Duration.ofSeconds(11), sheet.elapsed());
        assertEquals(Duration.ofSeconds(61), sheet.on("a"));
        assertEquals(Duration.ZERO, sheet.fromZero().elapsed());
        assertEquals(Duration.ofSeconds(61), sheet.fromZero().on("a"));
    }
}
