package h20timeline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.time.TimeSpan;
import h20timeline.ui.WindowFixture;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What wheel and pointer do on the timeline.
@ExtendWith(FxExtension.class)
class TimelineGesturesTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.wide(stage, Sagas.saga());
    }

    @Test
    void theWheelZoomsAroundThePointer(FxRobot robot) {
        Picture before = desk.picture();
        double x = before.plot().x() + before.plot().width() / 4;
        long under = before.timeAt(x);
        wheel(robot, x, 120, /* shift= */ false);
        Picture after = desk.picture();
        assertTrue(after.scale().visible().length() < before.scale().visible().length());
        assertEquals(x, after.plot().x() + after.scale().x(under), 0.01);
    }

    @Test
    void theWheelTheOtherWayZoomsOut(FxRobot robot) {
        TimeSpan before = desk.visible();
        wheel(robot, 400, -80, /* shift= */ false);
        assertTrue(desk.visible().length() > before.length());
        wheel(robot, 400, 80, /* shift= */ false);
        assertTrue(Math.abs(desk.visible().length() - before.length()) <= 2, "there and back");
    }

    @Test
    void theTurnOfTheWheelIsTakenBack(FxRobot robot) {
        TimeSpan before = desk.visible();
        wheel(robot, 400, 80, /* shift= */ false);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        desk.settle();
        assertEquals(before, desk.visible());
    }

    @Test
    void overTheLaneNamesTheWheelKeepsTheLeftEnd(FxRobot robot) {
        TimeSpan before = desk.visible();
        wheel(robot, 20, 80, /* shift= */ false);
        assertEquals(before.start(), desk.visible().start());
        assertNotEquals(before.end(), desk.visible().end());
    }

    @Test
    void theWheelPansWithShift(FxRobot robot) {
        TimeSpan before = desk.visible();
        wheel(robot, 400, 120, /* shift= */ true);
        assertEquals(before.length(), desk.visible().length());
        assertNotEquals(before.start(), desk.visible().start());
    }

    @Test
    void draggingTakesTheTimeAlong(FxRobot robot) {
        Picture before = desk.picture();
        Point2D from = desk.emptyGround();
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveBy(120, -10).moveBy(30, 0).release(MouseButton.PRIMARY);
        Picture after = desk.picture();
        assertEquals(
                before.scale().visible().length(),
                after.scale().visible().length(),
                "the span keeps its length to the second");
        double x = desk.timeline().screenToLocal(from).getX();
        assertEquals(x + 150, after.plot().x() + after.scale().x(before.timeAt(x)), 0.01);
    }

    @Test
    void draggingSelectsNothing(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.moveTo(desk.emptyGround()).press(MouseButton.PRIMARY);
        robot.moveBy(-60, 0).release(MouseButton.PRIMARY);
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void theMiddleButtonTakesTheTimeAlongAndSelectsNothing(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.moveTo(desk.middleOf(desk.markOf("us-april-ban"))).press(MouseButton.MIDDLE);
        robot.moveBy(-60, 0).release(MouseButton.MIDDLE);
        assertTrue(desk.visible().start() > before.start());
        assertEquals(before.length(), desk.visible().length());
        assertNull(desk.state().selected());
    }

    @Test
    void theSecondaryButtonDoesNotDrag(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.moveTo(desk.emptyGround()).press(MouseButton.SECONDARY);
        robot.moveBy(-60, 0).release(MouseButton.SECONDARY);
        assertEquals(before, desk.visible());
    }

    @Test
    void aClickSelects(FxRobot robot) {
        robot.clickOn(desk.middleOf(desk.markOf("us-april-ban")));
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void aClickOnEmptyGroundSelectsNothing(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.clickOn(desk.emptyGround());
        assertNull(desk.state().selected());
    }

    @Test
    void aDoubleClickOnAMarkComesNearerToItsDate(FxRobot robot) {
        Mark.OfEvent mark = desk.markOf("cac-summons");
        TimeSpan before = desk.visible();
        robot.doubleClickOn(desk.middleOf(mark));
        Picture after = desk.picture();
        assertTrue(after.scale().visible().length() < before.length() / 2);
        assertEquals(mark.anchorX(), desk.markOf("cac-summons").anchorX(), 1);
        assertEquals("cac-summons", desk.state().selected());
    }

    @Test
    void aDoubleClickOnAClusterHoldsItsEventsAndNoMore(FxRobot robot) {
        desk.given(desk.timeline()::fitAll);
        long before = desk.visible().length();
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> c.span().length() < before / 4);
        robot.doubleClickOn(desk.middleOf(cluster));
        TimeSpan after = desk.visible();
        assertTrue(after.length() < before);
        assertTrue(after.start() < cluster.span().start() && cluster.span().end() < after.end());
    }

    /// The events of a count can be chosen, whatever the zoom.
    @Test
    void aClickOnACountListsItsEvents(FxRobot robot) {
        desk.given(desk.timeline()::fitAll);
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> c.count() > 1);
        robot.clickOn(desk.middleOf(cluster));
        FxThread.waitFor(() -> !menu().isEmpty());
        assertEquals(cluster.count() + 2, menu().size(), "a line and coming nearer as well");
        assertNull(desk.state().selected());
        robot.interact(() -> menu().getFirst().fire());
        assertTrue(cluster.ids().contains(desk.state().selected()), desk.state().selected());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theListIsWalkedByKeys(FxRobot robot) {
        desk.given(desk.timeline()::fitAll);
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> c.count() > 1);
        robot.clickOn(desk.middleOf(cluster));
        FxThread.waitFor(() -> !menu().isEmpty());
        robot.type(KeyCode.ESCAPE);
        FxThread.waitFor(() -> menu().isEmpty());
        assertNull(desk.state().selected());
        // A second click in the same place would be a double click.
        robot.moveTo(desk.emptyGround());
        robot.clickOn(desk.middleOf(cluster));
        FxThread.waitFor(() -> !menu().isEmpty());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        FxThread.waitFor(() -> desk.state().selected() != null);
        assertTrue(cluster.ids().contains(desk.state().selected()), desk.state().selected());
    }

    private static List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .<List<MenuItem>>map(ContextMenu::getItems)
                .orElse(List.of());
    }

    @Test
    void aDoubleClickOnEmptyGroundComesNearerToThePointer(FxRobot robot) {
        Picture before = desk.picture();
        Point2D point = desk.emptyGround();
        robot.moveTo(point);
        double x = desk.pointerX();
        long under = before.timeAt(x);
        robot.doubleClickOn(point);
        Picture after = desk.picture();
        assertTrue(after.scale().visible().length() < before.scale().visible().length() / 2);
        assertEquals(x, after.plot().x() + after.scale().x(under), 1);
    }

    /// Made here: the robot's wheel knows neither Shift nor pixels.
    private void wheel(FxRobot robot, double x, double by, boolean shift) {
        ScrollEvent event =
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        300,
                        x,
                        300,
                        shift,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null);
        robot.interact(() -> desk.timeline().fireEvent(event));
        desk.settle();
    }
}
