package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.slides.Decks;
import java.lang.management.ManagementFactory;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A thousand steps there and back leave nothing behind.
@ExtendWith(ApplicationExtension.class)
class LongShowTest {
    private static final int STEPS = 1_000;
    private static final double PART = 0.05;

    private ShowFixture hand;

    @Start
    void start(Stage stage) {
        hand =
                new ShowFixture(
                        Decks.ofSteps(STEPS - 2), 0, ShowFixture.LAPTOP, ShowFixture.PROJECTOR);
    }

    @AfterEach
    void end() {
        ShowFixture.fx(() -> {
            hand.show.end();
            return true;
        });
    }

    @Test
    void heapAndNodesAreWhereTheyWere() {
        // Once through all of it: what is kept for reuse has then been made.
        thereAndBack();
        int nodes = nodes();
        long heap = heap();
        thereAndBack();
        assertEquals(nodes, nodes(), nodes * PART, "nodes");
        long after = heap();
        assertTrue(after <= heap * (1 + PART), heap + " bytes of heap became " + after);
    }

    private void thereAndBack() {
        for (int i = 1; i < STEPS; i++) {
            take(ShowCommand.NEXT);
        }
        assertEquals(STEPS, hand.step());
        for (int i = 1; i < STEPS; i++) {
            take(ShowCommand.BACK);
        }
        assertEquals(1, hand.step());
    }

    /// As the toolkit does it before each frame.
    private void take(ShowCommand command) {
        ShowFixture.fx(() -> {
            hand.show.take(command);
            Window.getWindows().forEach(window -> window.getScene().getRoot().layout());
            return true;
        });
    }

    private static int nodes() {
        WaitForAsyncUtils.waitForFxEvents();
        Parent audience = ShowFixture.window("Audience").getScene().getRoot();
        Parent console = ShowFixture.window("Presenter").getScene().getRoot();
        return ShowFixture.fx(() -> count(audience) + count(console));
    }

    private static int count(Parent parent) {
        int sum = 1;
        for (Node child : parent.getChildrenUnmodifiable()) {
            sum += child instanceof Parent inner ? count(inner) : 1;
        }
        return sum;
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            ManagementFactory.getMemoryMXBean().gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
