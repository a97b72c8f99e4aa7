package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lanes share the height: none is too low for its counts, however many there are.
class LaneFramesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 5, 8, 10, 17, 33})
    void lanesShareAnyHeight(long seed) {
        TimelineIndex index = new TimelineIndex(Generated.timeline(seed, 50));
        TimelineLayout layout = new TimelineLayout(index, PicturePropertiesTest.SEVEN);
        for (double height = 200; height < 900; height += 3.7) {
            Viewport plain = new Viewport(index.all(), 800, height, Language.EN);
            Viewport view = seed % 2 == 0 ? plain.titled("") : plain;
            Picture picture = layout.picture(view);
            double y = picture.axis().box().bottom();
            for (Lane lane : picture.lanes()) {
                assertEquals(y, lane.box().y());
                y = lane.box().bottom();
                assertTrue(lane.box().height() >= Metrics.OVERFLOW + Metrics.LANE_AIR - 1);
            }
            assertEquals(picture.plot().bottom(), y, 1e-6);
        }
    }
}
