package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.Box;
import h20timeline.model.Arrangement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The strip shows where every event is, in few points, with words that do not touch.
class OverviewTest {
    @ParameterizedTest
    @CsvSource({"81,1", "82,2", "83,30", "84,300", "85,3000", "86,30000"})
    void everyEventHasAPoint(long seed, int events) {
        TimelineIndex index = new TimelineIndex(Generated.timeline(seed, events));
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        for (double width : new double[] {320, 801.5, 1280, 3840}) {
            for (Language language : Language.ALL) {
                Overview strip = layout.overview(width, 70, language, Arrangement.NONE, null);
                List<OverlapChecks.Placed> texts =
                        strip.texts().stream().map(OverlapChecks::of).toList();
                OverlapChecks.apart(texts, strip.left());
                OverlapChecks.inside(
                        texts, new Box(strip.left(), 0, width - strip.left(), 70), width);
                points(index, strip);
                ticks(strip);
            }
        }
    }

    private static void points(TimelineIndex index, Overview strip) {
        for (int lane = 0; lane < strip.rows().size(); lane++) {
            Overview.Row row = strip.rows().get(lane);
            assertTrue(row.y() > 0 && row.y() < strip.height());
            assertTrue(row.points().size() <= strip.width() / 4 + 1);
            LaneIndex events = index.lane(lane);
            for (int rank = 0; rank < events.size(); rank++) {
                double x = strip.x(events.anchor(rank)) - strip.left();
                assertTrue(row.points().stream().anyMatch(p -> Math.abs(p - x) <= 4.01));
            }
        }
    }

    private static void ticks(Overview strip) {
        double last = strip.left() - 1;
        for (double tick : strip.ticks()) {
            assertTrue(tick > last && tick <= strip.width());
            last = tick;
            long pixel = 1 + (long) Math.ceil(1 / strip.scale().perSecond());
            long time = strip.time(tick);
            assertTrue(Math.abs(time - strip.time(strip.x(time))) <= pixel);
        }
    }
}
