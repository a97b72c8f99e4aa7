package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Moving the viewport moves the marks and changes nothing else, away from the sides of the plot.
class PanningTest {
    /// No words reach further than this past what they belong to.
    private static final double SIDE = 450;

    @Test
    void theSagaOnlyMoves() {
        assertTrue(compared(Generated.saga(), 1, 300) > 300);
    }

    @ParameterizedTest
    @CsvSource({
        "21,10,60",
        "22,60,60",
        "23,250,60",
        "24,251,60",
        "25,600,60",
        "26,1000,60",
        "27,2000,60",
        "28,5000,60",
        "29,20000,40",
        "30,100000,30"
    })
    void everyFileOnlyMoves(long seed, int events, int views) {
        assertTrue(compared(Generated.timeline(seed, events), seed, views) > 20);
    }

    static int compared(Timeline timeline, long seed, int views) {
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        Random random = new Random(seed);
        RandomViewports any = new RandomViewports(random, index);
        int compared = 0;
        for (int i = 0; i < views; i++) {
            Viewport view = any.any(1200 + random.nextInt(2640), 400 + random.nextInt(1400));
            double part = random.nextInt(3) == 0 ? 0.01 : 0.5;
            long by = Math.round(view.visible().length() * part * random.nextGaussian() / 2);
            Picture one = layout.picture(view);
            // Laid out afresh, so that nothing is remembered from the first.
            TimelineLayout other = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
            Picture two = other.picture(RandomViewports.moved(view, by));
            compared += compare(one, two, -by * one.scale().perSecond(), view);
            compared += compare(two, one, by * one.scale().perSecond(), view);
        }
        return compared;
    }

    /// Every mark of the one that is well inside both is on the other, moved by `shift` pixels.
    private static int compare(Picture one, Picture two, double shift, Viewport view) {
        Map<String, Mark> others = new HashMap<>();
        two.marks().forEach(mark -> others.put(mark.key(), mark));
        int compared = 0;
        for (Mark mark : one.marks()) {
            boolean moves = !(mark instanceof Mark.Elbow) && !(mark instanceof Mark.Density);
            if (moves && wellInside(one, mark, 0) && wellInside(two, mark, shift)) {
                Mark other = others.get(mark.key());
                assertNotNull(other, () -> mark + "\nis not there by " + shift + " in " + view);
                assertEquals(mark.getClass(), other.getClass(), () -> mark + "\n" + other);
                same(mark, other, shift, view);
                compared++;
            }
        }
        return compared;
    }

    private static boolean wellInside(Picture picture, Mark mark, double shift) {
        Box plot = picture.plot();
        return mark.area().x() + shift >= plot.x() + SIDE
                && mark.area().right() + shift <= plot.right() - SIDE;
    }

    private static void same(Mark mark, Mark other, double shift, Viewport view) {
        String where = mark + "\n" + other + "\nby " + shift + " in " + view;
        assertEquals(mark.area().x() + shift, other.area().x(), 0.5, where);
        assertEquals(mark.area().y(), other.area().y(), where);
        assertEquals(mark.area().width(), other.area().width(), 0.5, where);
        assertEquals(mark.area().height(), other.area().height(), where);
        assertEquals(words(mark), words(other), where);
        for (int i = 0; i < mark.texts().size(); i++) {
            TextBox text = mark.texts().get(i);
            assertEquals(text.x() + shift, other.texts().get(i).x(), 0.5, where);
            assertEquals(text.y(), other.texts().get(i).y(), where);
        }
    }

    private static List<String> words(Mark mark) {
        return mark.texts().stream().map(TextBox::text).toList();
    }
}
