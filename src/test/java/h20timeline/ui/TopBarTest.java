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
import h20timeline.ui.command.Command;
import h20timeline.ui.detail.DetailProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bar at the top in windows of every width, with texts of every size.
@ExtendWith(FxExtension.class)
class TopBarTest {
    private static final List<Command> ACTS =
            List.of(
                    Command.FIND,
                    Command.FILTER,
                    Command.ZOOM_OUT,
                    Command.ZOOM_IN,
                    Command.FIT_STORY,
                    Command.FIT_ALL,
                    Command.LINKS,
                    Command.DARK,
                    Command.DETAIL,
                    Command.EXPORT,
                    Command.PRESENT);

    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @ParameterizedTest
    @CsvSource({
        "640, 0", "640, 5", "900, 0", "900, 3", "900, 5", "1280, 0", "1280, 5", "1366, 2",
        "1366, 5", "1920, 0", "1920, 5"
    })
    void nothingLeavesTheBarButIntoItsMenu(int width, int steps, FxRobot robot) {
        for (Language language : Language.ALL) {
            desk.given(() -> {
                desk.stage().setWidth(width);
                desk.stage().setHeight(600);
                desk.model.setLanguage(language);
                desk.model.enlarge(-9);
                desk.model.enlarge(steps);
            });
            List<String> offered = new ArrayList<>(names());
            offered.addAll(inMenu());
            for (Command act : ACTS) {
                assertEquals(1, count(offered, act.in(language)), act + " in " + offered);
            }
            for (Language each : Language.ALL) {
                assertTrue(
                        offered.contains(each.ownName())
                                || offered.stream().anyMatch(o -> o.startsWith(each.ownName())),
                        each + " in " + offered);
            }
            for (ButtonBase button : buttons()) {
                assertEquals(List.of(), DetailProbe.cut(button));
                double right = button.localToScene(button.getLayoutBounds()).getMaxX();
                assertTrue(right <= width + 0.5, button.getAccessibleText() + " ends at " + right);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 0", "900, 0", "900, 5", "1280, 5", "1366, 5"})
    void titlesShortenLast(int width, int steps) {
        desk.given(() -> {
            desk.stage().setWidth(width);
            desk.model.enlarge(steps);
        });
        assertWhole();
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertWhole();
        desk.given(() -> desk.model.setLanguage(Language.EN));
        assertWhole();
    }

    private void assertWhole() {
        desk.settle();
        Label title = (Label) desk.find(".top-title");
        assertTrue(title.getWidth() >= title.prefWidth(-1) - 0.5, title.getWidth() + "");
    }

    @Test
    void aRowOfTheMenuDoesWhatTheButtonDid(FxRobot robot) {
        desk.given(() -> {
            desk.stage().setWidth(640);
            desk.model.enlarge(9);
        });
        assertFalse(names().contains(Command.FIT_ALL.in(Language.EN)));
        robot.clickOn(named("»"));
        desk.settle();
        MenuItem row =
                menu().getItems().stream()
                        .filter(i -> Command.FIT_ALL.in(Language.EN).equals(i.getText()))
                        .findFirst()
                        .orElseThrow();
        desk.given(row::fire);
        assertEquals(desk.index.all(), desk.visible());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void signsStandInTheColumnOfKeysAndAreNotPressed(FxRobot robot) {
        Menu view =
                ((MenuBar) desk.find(".menu-bar"))
                        .getMenus().stream()
                                .filter(m -> m.getText().contains("View"))
                                .findFirst()
                                .orElseThrow();
        desk.given(() -> view.getOnShowing().handle(null));
        MenuItem row =
                view.getItems().stream()
                        .filter(i -> Command.FIT_ALL.in(Language.EN).equals(i.getText()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("0", row.getAccelerator().getDisplayText());
        KeyEvent zero =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "0", "0", KeyCode.DIGIT0, false, false, false, false);
        assertFalse(row.getAccelerator().match(zero));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("0");
        desk.settle();
        assertEquals("0", desk.state().question().words());
    }

    private static long count(List<String> offered, String name) {
        return offered.stream().filter(name::equals).count();
    }

    private List<String> names() {
        return buttons().stream().map(Node::getAccessibleText).toList();
    }

    private List<ButtonBase> buttons() {
        return desk.find(".top-bar").lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(TopBarTest::isShown)
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node named(String text) {
        return buttons().stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }

    private List<String> inMenu() {
        List<Button> more =
                buttons().stream()
                        .filter(b -> "»".equals(b.getText()))
                        .map(Button.class::cast)
                        .toList();
        if (more.isEmpty()) {
            return List.of();
        }
        desk.given(more.getFirst()::fire);
        List<String> rows = menu().getItems().stream().map(MenuItem::getText).toList();
        desk.given(menu()::hide);
        return rows;
    }

    private static ContextMenu menu() {
        return FxThread.run(() ->
                Stream.of(Window.getWindows().toArray(Window[]::new))
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow());
    }
}
