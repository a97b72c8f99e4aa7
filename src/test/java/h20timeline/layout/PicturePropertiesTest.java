package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On no picture do two texts or two marks touch, and nothing leaves it.
class PicturePropertiesTest {
    /// Seven pixels a character, as wide as the narrow fonts of a screen.
    static final TextMeasure SEVEN = (text, role) -> 7.0 * text.length();

    @Test
    void nothingTouchesOnTheSaga() {
        sound(Generated.saga(), 1, 1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,40",
        "2,2,40",
        "3,10,60",
        "4,10,60",
        "5,30,60",
        "6,30,60",
        "7,100,60",
        "8,100,60",
        "9,250,60",
        "10,251,60",
        "11,400,60",
        "12,1000,60",
        "13,1000,60",
        "14,3000,50",
        "15,10000,40",
        "16,30000,30",
        "17,100000,30",
        "18,100000,30"
    })
    void nothingTouchesOnAnyFile(long seed, int events, int views) {
        sound(Generated.timeline(seed, events), seed, views);
    }

    static void sound(Timeline timeline, long seed, int views) {
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, SEVEN);
        RandomViewports random = new RandomViewports(new Random(seed), index);
        for (int i = 0; i < views; i++) {
            Viewport view = random.any();
            OverlapChecks.sound(layout.picture(view), view);
        }
    }
}
