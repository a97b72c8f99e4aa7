package h20timeline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.layout.picture.Lane;
import h20timeline.model.Arrangement;
import h20timeline.model.Track;
import h20timeline.time.TimeSpan;
import h20timeline.ui.WindowFixture;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A click on the head of a lane folds it, a drag moves it, and neither moves the time.
@ExtendWith(FxExtension.class)
class LaneGesturesTest {
    private static final double HEAD_X = 40;

    private WindowFixture desk;
    private List<String> inFile = List.of();

    @Start
    void start(Stage stage) {
        desk = WindowFixture.wide(stage, Sagas.saga());
        inFile = desk.index.timeline().tracks().stream().map(Track::id).toList();
    }

    @Test
    void aClickOnAHeadFoldsTheLane(FxRobot robot) {
        double before = lane(1).box().height();
        robot.clickOn(headOf(1));
        assertTrue(lane(1).folded());
        assertTrue(lane(1).box().height() < before / 2);
        assertTrue(desk.state().lanes().isFolded(inFile.get(1)));
    }

    @Test
    void aClickOnTheHeadOfAFoldedLaneUnfoldsIt(FxRobot robot) {
        desk.given(() -> desk.model.arrange(Arrangement.NONE.fold(inFile.get(1), true)));
        robot.clickOn(headOf(1));
        assertFalse(lane(1).folded());
        assertEquals(Arrangement.NONE, desk.state().lanes());
    }

    @Test
    void aClickOnAHeadLeavesTheSelectionAndTheTime(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        TimeSpan before = desk.visible();
        robot.clickOn(headOf(2));
        assertEquals("us-april-ban", desk.state().selected());
        assertEquals(before, desk.visible());
    }

    @Test
    void onlyThePrimaryButtonFolds(FxRobot robot) {
        robot.clickOn(headOf(1), MouseButton.SECONDARY);
        desk.settle();
        assertEquals(Arrangement.NONE, desk.state().lanes());
    }

    @Test
    void aHeadDraggedDownMovesTheLane(FxRobot robot) {
        TimeSpan before = desk.visible();
        drag(robot, 0, under(2)).release(MouseButton.PRIMARY);
        assertEquals(moved(0, 2), shown());
        assertEquals(before, desk.visible(), "the drag is not one of the time");
        assertFalse(lane(2).folded(), "nor a click");
    }

    @Test
    void aHeadDraggedToTheTopMovesTheLaneThere(FxRobot robot) {
        drag(robot, 3, lane(0).box().y() + 3).release(MouseButton.PRIMARY);
        assertEquals(moved(3, 0), shown());
    }

    @Test
    void whileItIsDraggedTheHeadIsLiftedAndALineShowsWhereItGoes(FxRobot robot) {
        assertFalse(lift().isVisible());
        double gap = lane(2).box().bottom();
        drag(robot, 0, under(2));
        desk.settle();
        Bounds line = desk.find(".lane-gap").getBoundsInParent();
        String name = ((Label) desk.find(".lane-lift")).getText();
        boolean visible = lift().isVisible();
        robot.release(MouseButton.PRIMARY);
        assertTrue(visible);
        assertEquals("US policy", name);
        assertEquals(gap, line.getCenterY(), 2);
        assertEquals(desk.picture().width(), line.getWidth(), 1);
        assertTrue(line.getHeight() >= 2);
        desk.settle();
        assertFalse(lift().isVisible());
    }

    @Test
    void escapeGivesTheDragUp(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        drag(robot, 0, under(2));
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertFalse(lift().isVisible());
        robot.moveBy(0, 20).release(MouseButton.PRIMARY);
        assertEquals(inFile, shown());
        assertEquals("us-april-ban", desk.state().selected(), "Esc meant the drag alone");
        assertTrue(desk.state().panels().detail());
    }

    @Test
    void letGoWhereItWasALaneStays(FxRobot robot) {
        double y = lane(1).box().y() + lane(1).box().height() - 4;
        drag(robot, 1, y).release(MouseButton.PRIMARY);
        assertEquals(inFile, shown());
        assertEquals(Arrangement.NONE, desk.state().lanes());
    }

    @Test
    void draggedSidewaysAHeadDoesNothing(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.moveTo(headOf(1)).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).moveBy(60, 0).release(MouseButton.PRIMARY);
        desk.settle();
        assertEquals(before, desk.visible());
        assertEquals(Arrangement.NONE, desk.state().lanes());
    }

    @Test
    void theWheelOverAHeadZooms(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.interact(() -> desk.timeline().fireEvent(wheel(desk.timeline(), 40)));
        desk.settle();
        assertTrue(desk.visible().length() < before.length());
        assertEquals(Arrangement.NONE, desk.state().lanes());
    }

    @Test
    void overAHeadThePointerIsAHandAndSaysWhatItDoes(FxRobot robot) {
        robot.moveTo(headOf(1));
        desk.settle();
        assertEquals(Cursor.HAND, desk.timeline().getCursor());
        assertEquals(
                "Click to fold, drag to move",
                ((Label) desk.find(".hover-card .hover-date")).getText());
        assertTrue(desk.find(".hover-card").isVisible());
        robot.moveTo(desk.emptyGround());
        desk.settle();
        assertEquals(Cursor.DEFAULT, desk.timeline().getCursor());
        assertFalse(desk.find(".hover-card").isVisible());
    }

    private static ScrollEvent wheel(Node over, double by) {
        Point2D at = over.localToScene(HEAD_X, 200);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
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
    }

    /// Takes a head and moves it to a height of the picture, without letting go.
    private FxRobot drag(FxRobot robot, int place, double to) {
        robot.moveTo(headOf(place)).press(MouseButton.PRIMARY);
        robot.moveBy(0, 3).moveBy(2, 6);
        robot.moveTo(desk.at(HEAD_X + 2, to));
        return robot;
    }

    private double under(int place) {
        return lane(place).box().bottom() - 5;
    }

    private Lane lane(int place) {
        return desk.picture().lanes().get(place);
    }

    private Point2D headOf(int place) {
        return desk.at(HEAD_X, lane(place).box().y() + 12);
    }

    private Node lift() {
        return desk.find(".lane-lift").getParent();
    }

    private List<String> shown() {
        return desk.picture().lanes().stream().map(Lane::track).toList();
    }

    /// The tracks of the file with one at another place.
    private List<String> moved(int from, int to) {
        List<String> ids = new ArrayList<>(inFile);
        ids.add(to, ids.remove(from));
        return ids;
    }
}
