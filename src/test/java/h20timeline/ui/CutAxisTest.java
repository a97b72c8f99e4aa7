package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Mark;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import h20timeline.ui.command.Command;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The switch that leaves out empty time.
@ExtendWith(FxExtension.class)
class CutAxisTest {
    private Stage stage;
    private WindowFixture desk;

    @Start
    void start(Stage given) {
        stage = given;
    }

    private void open(String... days) {
        List<Event> events =
                List.of(days).stream()
                        .map(day -> Sagas.event("e" + day, day, "t0", Importance.BACKBONE))
                        .toList();
        Timeline timeline = Sagas.timeline(1, "2025-12-31", events);
        desk = FxThread.run(() -> WindowFixture.of(stage, timeline));
    }

    @Test
    void theSwitchLeavesOutEmptyTimeWhereEverythingIsInView(FxRobot robot) {
        open("2021-01-01", "2021-01-05", "2025-12-01", "2025-12-05");
        assertEquals(List.of(), cuts());
        assertFalse(isSaid());
        cut(robot);
        assertEquals(desk.state().document().all(), desk.visible());
        assertEquals(1, cuts().size());
        assertTrue(isSaid());
        // A click on the picture finds its time on the scale that is drawn.
        Mark.OfEvent mark = desk.markOf("e2025-12-05");
        long time = FxThread.run(() -> desk.timeline().shown().timeAt(mark.anchorX()));
        long event =
                Sagas.event("x", "2025-12-05", "t0", Importance.DETAIL).date().extent().anchor();
        assertTrue(Math.abs(event - time) < TimeSpan.DAY, event + " at " + time);
        cut(robot);
        assertEquals(List.of(), cuts());
        assertFalse(isSaid());
    }

    @Test
    void aPartOfTheTimeIsOnAnEvenScale(FxRobot robot) {
        open("2021-01-01", "2021-01-05", "2025-12-01", "2025-12-05");
        cut(robot);
        desk.given(() -> desk.timeline().zoom(2));
        assertEquals(List.of(), cuts());
        desk.given(desk.timeline()::fitAll);
        assertEquals(1, cuts().size());
    }

    @Test
    void theSwitchIsOffWhereNoTimeIsEmpty(FxRobot robot) {
        open("2025-12-28", "2025-12-29", "2025-12-30", "2025-12-31");
        assertTrue(item(robot).isDisable());
    }

    private CheckMenuItem item(FxRobot robot) {
        Menu menu =
                ((MenuBar) desk.find(".menu-bar"))
                        .getMenus().stream()
                                .filter(m -> m.getText().contains("View"))
                                .findFirst()
                                .orElseThrow();
        robot.interact(menu::show);
        CheckMenuItem item =
                menu.getItems().stream()
                        .filter(i -> Command.CUTS.in(Language.EN).equals(i.getText()))
                        .map(CheckMenuItem.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(menu::hide);
        return item;
    }

    private void cut(FxRobot robot) {
        CheckMenuItem item = item(robot);
        robot.interact(item::fire);
        desk.settle();
    }

    private List<Axis.Cut> cuts() {
        desk.settle();
        return desk.timeline().shown().axis().cuts();
    }

    private boolean isSaid() {
        return desk.root().lookupAll(".cut-note").stream().anyMatch(Node::isVisible);
    }
}
