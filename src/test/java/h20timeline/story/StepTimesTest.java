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
        StepTimes times = StepTimes.at(0).until(90 * SECOND, "title");
        assertEquals(Duration.ZERO, times.elapsed());
        assertEquals(Duration.ofSeconds(90), times.on("title"));
        times = times.running(true).until(100 * SECOND, "ban");
        assertEquals(Duration.ofSeconds(10), times.elapsed());
        assertEquals(Duration.ofSeconds(10), times.on("ban"));
    }

    @Test
    void stepsThatComeBackAddUpInTheOrderInWhichTheyCame() {
        StepTimes times =
                StepTimes.at(0)
                        .running(true)
                        .until(5 * SECOND, "b")
                        .until(7 * SECOND, "a")
                        .until(10 * SECOND, "b");
        assertEquals(Duration.ofSeconds(8), times.on("b"));
        assertEquals(Duration.ofSeconds(2), times.on("a"));
        assertEquals(Duration.ZERO, times.on("c"));
        assertEquals(List.of("b", "a"), List.copyOf(times.spent().keySet()));
        assertEquals(Duration.ofSeconds(10), times.elapsed());
    }

    @Test
    void theClockCanStandAndStartAgainFromZero() {
        StepTimes times =
                StepTimes.at(0)
                        .running(true)
                        .until(10 * SECOND, "a")
                        .running(false)
                        .until(60 * SECOND, "a")
                        .running(true)
                        .until(61 * SECOND, "a");
        assertEquals(Duration.ofSeconds(11), times.elapsed());
        assertEquals(Duration.ofSeconds(61), times.on("a"));
        assertEquals(Duration.ZERO, times.fromZero().elapsed());
        assertEquals(Duration.ofSeconds(61), times.fromZero().on("a"));
    }
}
