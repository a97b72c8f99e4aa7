package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.picture.Mark;
import h20timeline.model.LinkChoice;
import h20timeline.ui.control.LinkText;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.viewmodel.Appearance;
import java.net.URI;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The parts of the window together, and the keys that work everywhere in it.
@ExtendWith(FxExtension.class)
class WindowTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void f4ClosesAndOpensThePanel(FxRobot robot) {
        assertEquals(2, panes());
        double narrow = desk.picture().width();
        robot.type(KeyCode.F4);
        desk.settle();
        assertFalse(desk.state().panels().detail());
        assertEquals(1, panes());
        assertTrue(desk.picture().width() > narrow, "the timeline takes the room");
        robot.type(KeyCode.F4);
        desk.settle();
        assertTrue(desk.state().panels().detail());
        assertEquals(2, panes());
    }

    @Test
    void escapeDeselectsAndLeavesThePanelOpen(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertNull(desk.state().selected());
        assertTrue(desk.timeline().isFocused());
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        desk.settle();
        assertTrue(desk.state().panels().detail(), "a click shows its details here");
    }

    @Test
    void escapeClosesTheProblemsOnceNothingIsSelected(FxRobot robot) {
        desk.given(() -> {
            desk.model.select("us-april-ban");
            desk.model.showProblems(true);
        });
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertTrue(desk.state().panels().problems());
        robot.type(KeyCode.ESCAPE);
        desk.settle();
        assertFalse(desk.state().panels().problems());
        assertTrue(desk.state().panels().detail());
    }

    @Test
    void theDividerResizesThePanel(FxRobot robot) {
        double before = desk.find(".detail").getLayoutBounds().getWidth();
        // The robot cannot hold on to what it has left, so the events are made here.
        Node divider = desk.find(".columns .split-pane-divider");
        robot.interact(() -> {
            divider.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, divider, 0));
            divider.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, divider, -100));
            divider.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, divider, -100));
        });
        desk.settle();
        double wide = desk.find(".detail").getLayoutBounds().getWidth();
        assertTrue(wide > before + 60, before + " " + wide);
        robot.type(KeyCode.F4).type(KeyCode.F4);
        desk.settle();
        assertEquals(wide, desk.find(".detail").getLayoutBounds().getWidth(), 3, "kept");
    }

    @Test
    void controlShiftKShowsBothClocks(FxRobot robot) {
        assertEquals(0, later());
        robot.press(KeyCode.SHIFT);
        control(robot, KeyCode.K);
        robot.release(KeyCode.SHIFT);
        assertTrue(desk.state().look().bothClocks());
        assertTrue(later() > 0, "events with the day on which they became known");
    }

    private long later() {
        return desk.picture().marks().stream()
                .filter(mark -> mark instanceof Mark.Label one && one.date().known() != null)
                .count();
    }

    @Test
    void controlKShowsTheLinksOfEveryEvent(FxRobot robot) {
        desk.given(() -> desk.stage().setWidth(1_400));
        assertEquals(4, links(), "what led from turn to turn");
        control(robot, KeyCode.K);
        assertTrue(desk.state().links() == LinkChoice.ALL);
        assertTrue(links() > 5, links() + " links");
        control(robot, KeyCode.K);
        assertEquals(0, links());
    }

    @Test
    void controlShiftSExportsWhatIsShown(FxRobot robot) {
        robot.press(KeyCode.SHIFT);
        control(robot, KeyCode.S);
        robot.release(KeyCode.SHIFT);
        assertEquals(List.of(desk.state()), desk.world.exported);
    }

    @Test
    void aLinkOfThePanelJumpsToItsEvent(FxRobot robot) {
        desk.given(() -> desk.timeline().goTo("nvidia-cancels-orders"));
        String ban = "US blocks H20 sales to China";
        robot.interact(
                () -> DetailProbe.going(desk.find(".detail"), ban).orElseThrow().requestFocus());
        robot.type(KeyCode.ENTER);
        desk.settle();
        assertEquals("us-april-ban", desk.state().selected());
        assertTrue(DetailProbe.shown(desk.find(".detail")).contains(ban));
        assertTrue(desk.markOf("us-april-ban").selected());
        assertTrue(desk.world.browsed.isEmpty());
    }

    @Test
    void aJumpBringsAFarEventIntoView(FxRobot robot) {
        desk.given(() -> desk.timeline().goTo("biren-gpu-launch"));
        long anchor = desk.state().selectedEvent().orElseThrow().date().extent().anchor();
        assertTrue(desk.visible().start() <= anchor && anchor <= desk.visible().end());
        assertEquals(desk.index.story().length(), desk.visible().length());
    }

    @Test
    void anAddressIsOpenedByAClickAndOnlyThen(FxRobot robot) {
        desk.given(() -> desk.timeline().goTo("biren-gpu-launch"));
        LinkText source = (LinkText) desk.find(".source-row .going");
        robot.interact(source::requestFocus);
        assertTrue(desk.world.browsed.isEmpty());
        robot.interact(source::fire);
        assertEquals(1, desk.world.browsed.size());
        URI address = desk.world.browsed.getFirst();
        assertTrue(List.of("http", "https").contains(address.getScheme()), address.toString());
    }

    @Test
    void keysThatWorkEverywhereWorkFromThePanel(FxRobot robot) {
        robot.interact(() -> desk.find(".detail .scroll-pane").requestFocus());
        control(robot, KeyCode.D);
        assertEquals(Appearance.DARK, desk.state().look().effective());
        assertNotEquals(desk.timeline(), desk.root().getScene().getFocusOwner());
    }

    @Test
    void selectingOnTheTimelineIsToldInThePanel(FxRobot robot) {
        robot.clickOn(desk.middleOf(desk.markOf("cac-summons")));
        desk.settle();
        String headline = desk.state().selectedEvent().orElseThrow().headline().in(Language.EN);
        assertTrue(DetailProbe.shown(desk.find(".detail")).contains(headline));
        assertSame(desk.timeline(), desk.root().getScene().getFocusOwner());
    }

    private void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        desk.settle();
    }

    private int panes() {
        return ((SplitPane) desk.find(".columns")).getItems().size();
    }

    private long links() {
        return desk.picture().marks().stream().filter(Mark.Elbow.class::isInstance).count();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node node, double by) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        double x = place.getCenterX() + by;
        double y = place.getCenterY();
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
