package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.time.CalendarStep;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ticks rise and keep their distance, bands cover the plot, pixels and times go both ways.
class AxisPropertiesTest {
    /// The steps of a calendar differ in length, but none is shorter than half of what is typical.
    private static final double LEAST = 26 / 2.0;

    @Test
    void theAxisOfTheSaga() {
        check(Generated.saga(), 1, 1_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66, 67, 68, 69, 70})
    void theAxisOfAnyFile(long seed) {
        check(Generated.timeline(seed, 40), seed, 200);
    }

    private static void check(Timeline timeline, long seed, int views) {
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        Random random = new Random(seed);
        RandomViewports any = new RandomViewports(random, index);
        for (int i = 0; i < views; i++) {
            Viewport view = any.any();
            Picture picture = layout.picture(view);
            bands(picture, view);
            ticks(picture, view);
            roundTrip(picture, random);
        }
    }

    private static void bands(Picture picture, Viewport view) {
        Box plot = picture.plot();
        List<Axis.Band> bands = picture.axis().bands();
        assertEquals(plot.x(), bands.getFirst().from(), 1e-6, view::toString);
        assertEquals(plot.right(), bands.getLast().to(), 1e-6, view::toString);
        for (int i = 0; i < bands.size(); i++) {
            Axis.Band band = bands.get(i);
            assertTrue(band.from() <= band.to(), view::toString);
            if (i > 0) {
                assertEquals(bands.get(i - 1).to(), band.from(), 1e-6, view::toString);
            }
        }
    }

    private static void ticks(Picture picture, Viewport view) {
        Box plot = picture.plot();
        double coarsest =
                CalendarStep.ALL.getLast().typicalSeconds() * picture.scale().perSecond() / 2;
        double last = Double.NEGATIVE_INFINITY;
        for (Axis.Tick tick : picture.axis().ticks()) {
            assertTrue(tick.x() >= plot.x() && tick.x() <= plot.right() + 1e-6, view::toString);
            assertTrue(tick.x() - last >= Math.min(LEAST, coarsest), view::toString);
            last = tick.x();
        }
    }

    private static void roundTrip(Picture picture, Random random) {
        TimeScale scale = picture.scale();
        TimeSpan span = scale.visible();
        long pixel = 1 + (long) Math.ceil(1 / scale.perSecond());
        long time = random.nextLong(span.start(), span.end());
        assertTrue(Math.abs(time - scale.time(scale.x(time))) <= pixel);
        double x = random.nextDouble(0, scale.width());
        assertEquals(x, scale.x(scale.time(x)), scale.perSecond() + 1e-6);
        assertEquals(0, scale.x(span.start()));
        assertEquals(scale.width(), scale.x(span.end()), 1e-6);
        assertTrue(scale.x(time) < scale.x(time + pixel));
    }

    @Test
    void shadesAlternateAndStayWithTheirTime() {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        RandomViewports any = new RandomViewports(new Random(3), index);
        for (int i = 0; i < 200; i++) {
            Picture picture = layout.picture(any.any(1280, 720));
            List<Axis.Band> bands = picture.axis().bands();
            for (int b = 1; b < bands.size(); b++) {
                assertNotEquals(bands.get(b - 1).shaded(), bands.get(b).shaded());
            }
        }
    }
}
