package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Which screen has what, for any screens: no hardware is needed to know.
class ScreenPlanTest {
    private static final ScreenArea LAPTOP =
            new ScreenArea(new Rectangle2D(0, 0, 1440, 900), new Rectangle2D(0, 30, 1440, 870));
    private static final ScreenArea PROJECTOR =
            new ScreenArea(
                    new Rectangle2D(1440, 0, 1024, 768), new Rectangle2D(1440, 0, 1024, 768));
    private static final ScreenArea THIRD =
            new ScreenArea(
                    new Rectangle2D(-1920, 0, 1920, 1080), new Rectangle2D(-1920, 0, 1920, 1040));

    @Test
    void oneScreenBelongsToTheAudienceAndThePresenterStandsOverIt() {
        for (boolean swapped : new boolean[] {false, true}) {
            ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP), swapped);
            assertEquals(LAPTOP.whole(), plan.audience());
            assertFalse(plan.apart());
            assertTrue(LAPTOP.free().contains(plan.console()), plan.toString());
            assertTrue(plan.console().getWidth() < LAPTOP.whole().getWidth());
        }
    }

    @Test
    void ofTwoTheAudienceHasTheSecondAndSwappedTheFirst() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), false);
        assertEquals(PROJECTOR.whole(), plan.audience());
        assertEquals(LAPTOP.free(), plan.console());
        assertTrue(plan.apart());
        ScreenPlan swapped = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), true);
        assertEquals(LAPTOP.whole(), swapped.audience());
        assertEquals(PROJECTOR.free(), swapped.console());
    }

    @Test
    void ofThreeTheThirdIsLeftAlone() {
        List<ScreenArea> three = List.of(LAPTOP, PROJECTOR, THIRD);
        assertEquals(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), false), ScreenPlan.of(three, false));
        assertEquals(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), true), ScreenPlan.of(three, true));
    }
}
