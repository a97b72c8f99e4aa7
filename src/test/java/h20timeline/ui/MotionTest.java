package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.time.TimeSpan;
import h20timeline.ui.timeline.ViewportAnimator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The window of a user who has not asked for stillness.
@ExtendWith(FxExtension.class)
class MotionTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk =
                WindowFixture.of(
                        stage,
                        Sagas.saga(),
                        List.of(),
                        new WindowFixture.Manner(/* chinese= */ true, /* still= */ false));
    }

    @Test
    void theWayLeadsToTheGoalStepByStep(FxRobot robot) {
        TimeSpan from = desk.visible();
        TimeSpan goal = desk.index.all();
        List<TimeSpan> way = new ArrayList<>();
        robot.interact(() ->
                desk.model.stateProperty().addListener((p, a, now) -> way.add(now.visible())));
        robot.write("0");
        arrive(goal);
        long last = from.length();
        for (TimeSpan step : List.copyOf(way)) {
            assertTrue(step.length() >= last, "never back");
            last = step.length();
        }
        assertEquals(goal, desk.visible());
    }

    @Test
    void keysPressedOnTheWayCountFromTheGoal(FxRobot robot) {
        TimeSpan from = desk.visible();
        long by = Math.round(from.length() * 0.2);
        robot.press(KeyCode.SHIFT);
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.LEFT);
        robot.release(KeyCode.SHIFT);
        arrive(new TimeSpan(from.start() - 3 * by, from.end() - 3 * by));
    }

    @Test
    void noArrowKeyOnTheWayIsLost(FxRobot robot) {
        desk.given(() -> desk.timeline().goTo(desk.index.inOrder(2).id()));
        robot.interact(() -> desk.timeline().fitAll());
        for (int i = 0; i < 6; i++) {
            robot.type(KeyCode.RIGHT);
        }
        robot.type(KeyCode.LEFT);
        assertEquals(desk.index.inOrder(7).id(), desk.state().selected());
    }

    /// The first event in view is the first where the way leads to.
    @Test
    void anArrowKeyOnTheWayToEverythingTakesTheFirstEventThere(FxRobot robot) {
        robot.interact(() -> {
            desk.timeline().fitAll();
            desk.timeline().walk(1);
        });
        assertEquals(desk.index.inOrder(0).id(), desk.state().selected());
    }

    @Test
    void whoMovesTheSpanOnTheWayHasTheLastWord(FxRobot robot) {
        TimeSpan chosen = new TimeSpan(0, 30 * TimeSpan.DAY);
        ViewportAnimator animator = FxThread.run(() -> new ViewportAnimator(desk.model, false));
        List<TimeSpan> way = new ArrayList<>();
        robot.interact(() -> {
            animator.to(desk.index.all());
            desk.model.stateProperty().addListener((p, a, now) -> way.add(now.visible()));
            desk.model.show(chosen);
        });
        FxThread.waitFor(() -> animator.goal().equals(desk.visible()));
        assertEquals(List.of(chosen), List.copyOf(way));
    }

    private void arrive(TimeSpan goal) {
        FxThread.waitFor(() -> desk.visible().equals(goal));
        desk.settle();
    }
}
