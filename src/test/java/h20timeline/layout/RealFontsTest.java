package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.render.DrawnPixels;
import h20timeline.render.FontMeasure;
import java.util.List;
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

    /// Words of what happened last stand in the gutter, which must hold all of them.
    @Test
    void aWindowThatOpensCutsNoWords() {
        TimelineIndex index = new TimelineIndex(Generated.saga());
        FxThread.run(() -> {
            TimelineLayout layout = new TimelineLayout(index, new FontMeasure());
            for (int width = 720; width <= 1920; width += 40) {
                for (int height : new int[] {500, 700, 900}) {
                    for (Language language : Language.ALL) {
                        Viewport view = new Viewport(index.story(), width, height, language);
                        List<TextBox> cut =
                                layout.picture(view).texts().stream()
                                        .filter(text -> text.text().endsWith(Typesetter.ELLIPSIS))
                                        .toList();
                        assertEquals(List.of(), cut, width + "x" + height);
                    }
                }
            }
        });
    }
}
