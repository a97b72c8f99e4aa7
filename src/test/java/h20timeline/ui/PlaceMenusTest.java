package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The context menus of what is no event.
@ExtendWith(FxExtension.class)
class PlaceMenusTest {
    private static final String BAN = "us-april-ban";

    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.wide(stage, Sagas.saga());
    }

    @Test
    void theHeadOfALane(FxRobot robot) {
        Lane lane = desk.picture().lanes().getFirst();
        Point2D head = desk.at(40, lane.box().y() + 12);
        rightClick(robot, head);
        assertHas("Fold", "Move down", "Show only this track", "Hide this track");
        assertFalse(texts().contains("Move up"), "it is the first");
        choose(robot, "Fold");
        assertTrue(desk.state().lanes().isFolded(lane.track()));
        rightClick(robot, desk.at(40, desk.picture().lanes().getFirst().box().y() + 6));
        choose(robot, "Copy these events as text");
        long events =
                desk.index.timeline().events().stream()
                        .filter(e -> e.track().equals(lane.track()))
                        .count();
        assertEquals(events, copied().lines().count());
    }

    @Test
    void theGround(FxRobot robot) {
        rightClick(robot, desk.emptyGround());
        assertHas("Zoom in here", "Show everything", "Copy this view as a picture");
        assertFalse(texts().contains("Undo the last change of the view"), "there is none");
        TimeSpan before = desk.visible();
        choose(robot, "Zoom in here");
        desk.settle();
        assertTrue(desk.visible().length() < before.length());
        rightClick(robot, desk.emptyGround());
        choose(robot, "Undo the last change of the view");
        assertEquals(before, desk.visible());
    }

    @Test
    void aCount(FxRobot robot) {
        desk.given(desk.timeline()::fitAll);
        Mark.Cluster cluster = desk.mark(Mark.Cluster.class, c -> c.count() > 1);
        rightClick(robot, desk.middleOf(cluster));
        assertHas("List these events", "Zoom to these events", "Hide this track");
        choose(robot, "Copy these events as text");
        assertEquals(cluster.count(), copied().lines().count());
        rightClick(robot, desk.middleOf(cluster));
        choose(robot, "List these events");
        FxThread.waitFor(() -> texts().size() == cluster.count() + 1);
        close(robot);
    }

    @Test
    void thePanelAndASource(FxRobot robot) {
        desk.given(() -> desk.model.select(BAN));
        robot.clickOn(desk.find(".detail-body .headline"), MouseButton.SECONDARY);
        assertHas("Copy as Markdown", "Present from here");
        close(robot);
        Node source = desk.find(".source-row .going");
        desk.given(source::requestFocus);
        robot.interact(() -> ContextMenuAsk.on(source));
        assertHas("Open the source in the browser", "Copy the address", "Copy the source");
        choose(robot, "Open the source in the browser");
        assertEquals(1, desk.world.browsed.size());
        robot.interact(() -> ContextMenuAsk.on(source));
        choose(robot, "Copy the address");
        assertEquals(desk.world.browsed.getFirst().toString(), copied());
    }

    /// As a click on a row, which closes the menu.
    private void choose(FxRobot robot, String row) {
        MenuItem item = item(row);
        close(robot);
        robot.interact(item::fire);
        desk.settle();
    }

    private void rightClick(FxRobot robot, Point2D point) {
        robot.clickOn(point, MouseButton.SECONDARY);
        robot.interact(() -> {
            if (items().isEmpty()) {
                ContextMenuAsk.at(desk.timeline(), point);
            }
        });
        FxThread.waitFor(() -> !items().isEmpty());
    }

    private void close(FxRobot robot) {
        robot.interact(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(ContextMenu.class::isInstance)
                        .forEach(Window::hide));
        desk.settle();
    }

    private static void assertHas(String... rows) {
        FxThread.waitFor(() -> !items().isEmpty());
        List<String> texts = texts();
        Stream.of(rows).forEach(row -> assertTrue(texts.contains(row), row + " in " + texts));
    }

    private static List<String> texts() {
        return items().stream().map(MenuItem::getText).toList();
    }

    private static MenuItem item(String text) {
        return items().stream()
                .filter(i -> text.equals(i.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + texts()));
    }

    private static List<MenuItem> items() {
        return FxThread.run(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .toList());
    }

    private static String copied() {
        return String.valueOf(FxThread.run(() -> Clipboard.getSystemClipboard().getString()));
    }
}
