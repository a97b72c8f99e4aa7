package h20timeline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.model.Arrangement;
import h20timeline.render.PseudoClasses;
import h20timeline.render.StyleClass;
import h20timeline.time.TimeSpan;
import h20timeline.ui.RunQuery;
import h20timeline.ui.WindowFixture;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The strip under the timeline.
@ExtendWith(FxExtension.class)
class OverviewStripTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
        TimeSpan all = desk.index.all();
        long third = all.length() / 3;
        desk.model.show(new TimeSpan(all.start() + third, all.end() - third));
    }

    @Test
    void theWindowStandsWhereTheVisibleRangeLies() {
        Rectangle window = window();
        double share = window.getWidth() / plot();
        assertEquals(1 / 3.0, share, 0.01);
        assertEquals(left() + plot() / 3, window.getX(), 2);
    }

    @Test
    void draggingTheWindowMovesTheRange(FxRobot robot) {
        TimeSpan before = desk.visible();
        drag(robot, middle(), 60);
        TimeSpan after = desk.visible();
        assertEquals(before.length(), after.length());
        assertPixels(60, after.start() - before.start());
    }

    @Test
    void draggingTheLeftEdgeResizesTheRange(FxRobot robot) {
        TimeSpan before = desk.visible();
        drag(robot, window().getX(), -40);
        TimeSpan after = desk.visible();
        assertEquals(before.end(), after.end());
        assertPixels(-40, after.start() - before.start());
    }

    @Test
    void draggingTheRightEdgeResizesTheRange(FxRobot robot) {
        TimeSpan before = desk.visible();
        drag(robot, window().getX() + window().getWidth(), 40);
        TimeSpan after = desk.visible();
        assertEquals(before.start(), after.start());
        assertPixels(40, after.end() - before.end());
    }

    @Test
    void anEdgeDraggedPastTheOtherStopsThere(FxRobot robot) {
        TimeSpan before = desk.visible();
        drag(robot, window().getX(), 400);
        TimeSpan after = desk.visible();
        assertEquals(before.end(), after.end());
        assertTrue(after.length() > 0 && after.length() < before.length() / 4);
    }

    @Test
    void aClickOutsideTheWindowCentresTheRangeThere(FxRobot robot) {
        TimeSpan before = desk.visible();
        double x = left() + plot() * 0.85;
        robot.clickOn(at(x));
        desk.settle();
        TimeSpan after = desk.visible();
        assertEquals(before.length(), after.length());
        TimeSpan all = desk.index.all();
        assertPixels(0.85 * plot(), after.middle() - all.start());
    }

    @Test
    void onlyThePrimaryButtonMovesTheWindow(FxRobot robot) {
        TimeSpan before = desk.visible();
        robot.clickOn(at(left() + plot() * 0.85), MouseButton.SECONDARY);
        desk.settle();
        assertEquals(before, desk.visible());
    }

    @Test
    void aVerySmallRangeCanStillBeTakenHoldOf(FxRobot robot) {
        long day = desk.visible().middle();
        desk.given(() -> desk.model.show(new TimeSpan(day, day + 3600)));
        assertTrue(window().getWidth() >= 8);
        drag(robot, middle(), 50);
        assertEquals(3600, desk.visible().length());
        assertPixels(50, desk.visible().start() - day);
    }

    @Test
    void whatDoesNotMatchIsDimInTheStrip() {
        assertEquals(0, dimRows());
        RunQuery.light(desk, new BitSet());
        assertEquals(desk.index.timeline().tracks().size(), dimRows());
    }

    @Test
    void theStripFollowsTheOrderOfTheLanes() {
        String last = desk.index.timeline().tracks().getLast().id();
        String hue = StyleClass.hue(desk.index.timeline().tracks().getLast().hue().key());
        assertFalse(rows().getFirst().getStyleClass().contains(hue));
        desk.given(() -> desk.model.arrange(Arrangement.NONE.move(desk.index.timeline(), last, 0)));
        assertTrue(rows().getFirst().getStyleClass().contains(hue));
    }

    private List<Node> rows() {
        return List.copyOf(strip().lookupAll(".overview-points"));
    }

    private long dimRows() {
        return rows().stream()
                .filter(n -> n.getPseudoClassStates().contains(PseudoClasses.DIM))
                .count();
    }

    private void drag(FxRobot robot, double x, double by) {
        robot.moveTo(at(x)).press(MouseButton.PRIMARY);
        robot.moveBy(by / 2, 0).moveBy(by / 2, 0).release(MouseButton.PRIMARY);
        desk.settle();
    }

    /// So many pixels of the strip, give or take one.
    private void assertPixels(double wanted, long seconds) {
        assertEquals(wanted, seconds / perPixel(), 1);
    }

    private Node strip() {
        return desk.find(".overview");
    }

    private Rectangle window() {
        desk.settle();
        return (Rectangle) desk.find(".overview-window");
    }

    private Point2D at(double x) {
        return strip().localToScreen(x, 20);
    }

    private double middle() {
        return window().getX() + window().getWidth() / 2;
    }

    private double left() {
        return desk.picture().plot().x();
    }

    private double plot() {
        return strip().getLayoutBounds().getWidth() - left();
    }

    private double perPixel() {
        return desk.index.all().length() / plot();
    }
}
