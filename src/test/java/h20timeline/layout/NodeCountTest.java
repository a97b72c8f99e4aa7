package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxThread;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.render.DrawnPixels;
import h20timeline.render.PictureView;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However many events there are, a picture has so few nodes that it moves without a jerk.
class NodeCountTest {
    private static final int MOST = 1_500;
    private static final int[][] SIZES = {{1920, 1080}, {2560, 1440}, {3840, 2160}};

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @Test
    void theSagaHasFewNodes() {
        few(Generated.saga(), 101, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "102,100,10",
        "103,250,12",
        "104,250,12",
        "105,300,12",
        "106,1000,10",
        "107,1000,10",
        "108,5000,8",
        "109,20000,8",
        "110,100000,5"
    })
    void everyFileHasFewNodes(long seed, int events, int views) {
        few(Generated.timeline(seed, events), seed, views);
    }

    private static void few(Timeline timeline, long seed, int views) {
        TimelineIndex index = new TimelineIndex(timeline);
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        RandomViewports random = new RandomViewports(new Random(seed), index);
        for (int[] size : SIZES) {
            for (int i = 0; i < views; i++) {
                Viewport view = random.any(size[0], size[1]);
                Picture picture = layout.picture(view);
                int nodes = FxThread.run(() -> nodes(picture));
                assertTrue(nodes < MOST, () -> nodes + " nodes in " + view);
            }
        }
    }

    static int nodes(Picture picture) {
        PictureView view = new PictureView();
        view.show(picture);
        return count(view);
    }

    private static int count(Node node) {
        int sum = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                sum += count(child);
            }
        }
        return sum;
    }
}
