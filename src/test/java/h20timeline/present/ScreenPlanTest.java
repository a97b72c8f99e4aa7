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
        for (int turn = 0; turn < 3; turn++) {
            ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP), turn);
            assertEquals(LAPTOP.whole(), plan.audience());
            assertFalse(plan.apart());
            assertTrue(LAPTOP.free().contains(plan.console()), plan.toString());
            assertTrue(plan.console().getWidth() < LAPTOP.whole().getWidth());
        }
    }

    @Test
    void ofTwoTheAudienceHasTheSecondAndSwappedTheFirst() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), 0);
        assertEquals(PROJECTOR.whole(), plan.audience());
        assertEquals(LAPTOP.free(), plan.console());
        assertTrue(plan.apart());
        ScreenPlan swapped = ScreenPlan.of(List.of(LAPTOP, PROJECTOR), 1);
        assertEquals(LAPTOP.whole(), swapped.audience());
        assertEquals(PROJECTOR.free(), swapped.console());
    }

    @Test
    void ofThreeTheSlideTakesTheOthersInTurn() {
        List<ScreenArea> three = List.of(LAPTOP, PROJECTOR, THIRD);
        assertEquals(ScreenPlan.of(List.of(LAPTOP, PROJECTOR), 0), ScreenPlan.of(three, 0));
        assertEquals(THIRD.whole(), ScreenPlan.of(three, 1).audience());
        assertEquals(LAPTOP.free(), ScreenPlan.of(three, 1).console());
        assertEquals(LAPTOP.whole(), ScreenPlan.of(three, 2).audience());
        assertEquals(PROJECTOR.free(), ScreenPlan.of(three, 2).console());
        assertEquals(ScreenPlan.of(three, 0), ScreenPlan.of(three, 3));
    }
}
