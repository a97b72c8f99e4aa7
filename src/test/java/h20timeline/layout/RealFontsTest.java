package h20timeline.layout;

import h20timeline.fx.FxThread;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.render.DrawnPixels;
import h20timeline.render.FontMeasure;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the fonts of the screen, too, nothing touches and nothing leaves the picture.
class RealFontsTest {
    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @Test
    void nothingTouchesOnTheSaga() {
        sound(Generated.saga(), 91, 300);
    }

    @ParameterizedTest
    @CsvSource({"92,30,40", "93,240,40", "94,1000,40", "95,20000,20"})
    void nothingTouchesOnAnyFile(long seed, int events, int views) {
        sound(Generated.timeline(seed, events), seed, views);
    }

    private static void sound(Timeline timeline, long seed, int views) {
        TimelineIndex index = new TimelineIndex(timeline);
        FxThread.run(() -> {
            TimelineLayout layout = new TimelineLayout(index, new FontMeasure());
            RandomViewports random = new RandomViewports(new Random(seed), index);
            for (int i = 0; i < views; i++) {
                Viewport view = random.any();
                OverlapChecks.sound(layout.picture(view), view);
            }
        });
    }
}
