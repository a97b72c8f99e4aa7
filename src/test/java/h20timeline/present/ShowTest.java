package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.slides.Decks;
import h20timeline.time.TimeSpan;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A presentation on its screens: freezing, pointing, roaming, what the audience sees and what not.
@ExtendWith(FxExtension.class)
class ShowTest {
    private ShowFixture hand;

    @Start
    void start(Stage stage) {
        hand = new ShowFixture(Decks.saga(), 2, ShowFixture.LAPTOP);
    }

    @AfterEach
    void end() {
        ShowFixture.fx(() -> {
            hand.show.end();
            return true;
        });
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        FxThread.settle();
    }

    @Test
    void theAudienceSeesTheStepAndNeverTheNotes(FxRobot robot) {
        assertTrue(texts("Audience").contains("US blocks H20 sales to China"));
        push(robot, KeyCode.S);
        assertTrue(ShowFixture.isOpen("Presenter"));
        List<String> notes =
                ShowFixture.lookupAll("Presenter", ".notes-text").stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
        assertEquals(1, notes.size());
        assertTrue(notes.getFirst().startsWith("In April Washington stops the sales."));
        assertTrue(texts("Audience").stream().noneMatch(text -> text.contains("stops the sales")));
        push(robot, KeyCode.S);
        assertFalse(ShowFixture.isOpen("Presenter"));
    }

    @Test
    void whileFrozenTheAudienceKeepsItsSlideAndThePresenterLooksAhead(FxRobot robot) {
        push(robot, KeyCode.F);
        push(robot, KeyCode.DIGIT5);
        push(robot, KeyCode.ENTER);
        assertEquals(5, hand.step());
        assertEquals(3, hand.seen());
        assertTrue(texts("Audience").contains("US blocks H20 sales to China"));
        push(robot, KeyCode.F);
        assertEquals(5, hand.seen());
        assertFalse(texts("Audience").contains("US blocks H20 sales to China"));
    }

    @Test
    void thePointerFollowsTheMouseAndStandsForTheCursor(FxRobot robot) {
        robot.moveTo(100, 100);
        push(robot, KeyCode.L);
        robot.moveTo(350, 250);
        FxThread.settle();
        Node pointer = find(".pointer");
        assertTrue(pointer.isVisible());
        Point2D middle = ShowFixture.fx(() -> middle(pointer));
        assertEquals(350, middle.getX(), 2);
        assertEquals(250, middle.getY(), 2);
        assertEquals(Cursor.NONE, ShowFixture.window("Audience").getScene().getCursor());
        push(robot, KeyCode.B);
        assertFalse(pointer.isVisible(), "no pointer on a black screen");
        push(robot, KeyCode.B);
        push(robot, KeyCode.L);
        assertFalse(pointer.isVisible());
    }

    @Test
    void theCursorGoesWhenTheMouseRests(FxRobot robot) {
        robot.moveTo(120, 120);
        FxThread.settle();
        var scene = ShowFixture.window("Audience").getScene();
        assertNotEquals(Cursor.NONE, scene.getCursor());
        ShowFixture.until("the cursor has gone", () -> Cursor.NONE.equals(scene.getCursor()));
        robot.moveTo(140, 140);
        FxThread.settle();
        assertNotEquals(Cursor.NONE, scene.getCursor());
    }

    @Test
    void theWheelLeavesThePathTowardsThePointerAndNextBringsBack(FxRobot robot) {
        robot.moveTo(350, 400);
        TimeSpan range = hand.state().step().range();
        robot.scrollDown(3);
        FxThread.settle();
        TimeSpan near = hand.state().path().here().roaming();
        assertNotNull(near);
        assertNotEquals(range.length(), near.length());
        assertTrue(texts("Audience").contains("US policy"), "the lanes are shown");
        push(robot, KeyCode.PAGE_DOWN);
        assertFalse(hand.state().roams());
        assertEquals(3, hand.step());
        assertTrue(texts("Audience").contains("US blocks H20 sales to China"));
    }

    @Test
    void roamingCanBeDraggedAndEscapeEndsItAlone(FxRobot robot) {
        push(robot, KeyCode.Z);
        TimeSpan before = hand.state().path().here().roaming();
        robot.moveTo(400, 300).press(MouseButton.PRIMARY).moveTo(250, 300);
        robot.release(MouseButton.PRIMARY);
        FxThread.settle();
        TimeSpan after = hand.state().path().here().roaming();
        assertNotNull(before);
        assertNotNull(after, "a drag is no click");
        assertEquals(before.length(), after.length());
        assertTrue(after.start() > before.start());
        push(robot, KeyCode.ESCAPE);
        assertFalse(hand.state().roams());
        assertFalse(hand.asked.contains("ended"));
    }

    @Test
    void theTimeRunsFromTheFirstStepThatIsLeft(FxRobot robot) {
        push(robot, KeyCode.HOME);
        ShowFixture.fx(() -> {
            hand.show.model().resetClock();
            hand.show.model().pause();
            return true;
        });
        hand.pass(100);
        push(robot, KeyCode.PAGE_DOWN);
        hand.pass(20);
        push(robot, KeyCode.PAGE_DOWN);
        hand.pass(5);
        TimeSpent spent = ShowFixture.fx(hand.show::spent);
        assertEquals(Duration.ofSeconds(25), spent.elapsed());
        assertEquals(
                List.of("1 1:40", "2 0:20", "3 0:05"),
                spent.parts().stream()
                        .map(part -> part.number() + " " + DurationText.text(part.time()))
                        .toList());
    }

    @Test
    void theSystemCannotCloseTheAudiencesWindow() {
        Stage stage = ShowFixture.window("Audience");
        ShowFixture.fx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertTrue(ShowFixture.isOpen("Audience"));
    }

    /// The toolkit would keep it when the windows are closed.
    @Test
    void noNodeIsCached(FxRobot robot) {
        push(robot, KeyCode.S);
        push(robot, KeyCode.F1);
        for (String window : List.of("Audience", "Presenter")) {
            List<Node> nodes = ShowFixture.lookupAll(window, "*");
            assertEquals(List.of(), nodes.stream().filter(Node::isCache).toList());
        }
    }

    private static Point2D middle(Node node) {
        var box = node.localToScreen(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private static Node find(String query) {
        return ShowFixture.lookupAll("Audience", query).getFirst();
    }

    private static List<String> texts(String window) {
        Stage stage = ShowFixture.window(window);
        return ShowFixture.fx(() ->
                stage.getScene().getRoot().lookupAll(".audience Text").stream()
                        .filter(ShowTest::isSeen)
                        .map(node -> ((Text) node).getText())
                        .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
