package h20timeline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.time.TimeSpan;
import h20timeline.ui.WindowFixture;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A stretch of time is drawn with the pointer and fills the window.
@ExtendWith(FxExtension.class)
class RangeGestureTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void aDragAlongTheAxisZoomsToItsStretch(FxRobot robot) {
        Picture before = desk.picture();
        robot.moveTo(onAxis(40)).press(MouseButton.PRIMARY);
        robot.moveBy(100, 30);
        assertTrue(band().isVisible());
        assertFalse(((Label) desk.find(".range-words")).getText().isEmpty());
        robot.release(MouseButton.PRIMARY);
        assertStretch(before, 40, 140);
        assertFalse(band().isVisible());
    }

    @Test
    void itMayBeDrawnFromRightToLeft(FxRobot robot) {
        Picture before = desk.picture();
        robot.moveTo(onAxis(140)).press(MouseButton.PRIMARY);
        robot.moveBy(-100, 0).release(MouseButton.PRIMARY);
        assertStretch(before, 40, 140);
    }

    @Test
    void withCtrlItIsDrawnAnywhere(FxRobot robot) {
        Picture before = desk.picture();
        Mark.OfEvent mark = desk.markOf("us-april-ban");
        double x = mark.anchorX();
        double y = mark.anchorY();
        // Made here: the robot's mouse does not know of Ctrl.
        robot.interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, x, y);
            fire(MouseEvent.MOUSE_DRAGGED, x + 30, y);
            fire(MouseEvent.MOUSE_DRAGGED, x + 60, y + 20);
            fire(MouseEvent.MOUSE_RELEASED, x + 60, y + 20);
            fire(MouseEvent.MOUSE_CLICKED, x + 60, y + 20);
        });
        assertStretch(before, x - before.plot().x(), x + 60 - before.plot().x());
        assertNull(desk.state().selected(), "no click");
    }

    @Test
    void ctrlZGoesBack(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.moveTo(onAxis(40)).press(MouseButton.PRIMARY);
        robot.moveBy(100, 0).release(MouseButton.PRIMARY);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        desk.settle();
        assertEquals(before, desk.visible());
    }

    @Test
    void escapeGivesItUp(FxRobot robot) {
        TimeSpan before = desk.visible();
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.moveTo(onAxis(40)).press(MouseButton.PRIMARY).moveBy(100, 0);
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertFalse(band().isVisible());
        robot.moveBy(10, 0).release(MouseButton.PRIMARY);
        assertEquals(before, desk.visible());
        assertEquals("us-april-ban", desk.state().selected(), "Esc meant the stretch alone");
    }

    @Test
    void aClickDrawsNothing(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.clickOn(onAxis(40));
        assertEquals(before, desk.visible());
        assertFalse(band().isVisible());
    }

    private void assertStretch(Picture before, double from, double to) {
        double x = before.plot().x();
        TimeSpan after = desk.visible();
        double pixel = 1 / before.scale().perSecond();
        assertEquals((double) before.timeAt(x + from), (double) after.start(), 1.5 * pixel);
        assertEquals((double) before.timeAt(x + to), (double) after.end(), 1.5 * pixel);
    }

    private Point2D onAxis(double right) {
        Picture picture = desk.picture();
        return desk.at(picture.plot().x() + right, picture.axis().box().y() + 8);
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        Point2D screen = desk.at(x, y);
        desk.timeline()
                .fireEvent(
                        new MouseEvent(
                                type,
                                x,
                                y,
                                screen.getX(),
                                screen.getY(),
                                MouseButton.PRIMARY,
                                1,
                                false,
                                true,
                                false,
                                false,
                                type != MouseEvent.MOUSE_RELEASED,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
    }

    private Node band() {
        return desk.find(".range-band").getParent();
    }
}
