package h20timeline.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.platform.ProgramParts;
import h20timeline.ui.WindowFixture;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.LocalShortcut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sheets of help over the window.
@ExtendWith(FxExtension.class)
class HelpOverlayTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void f1OpensTheKeysAndClosesThem(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertEquals("Keys", title());
        robot.type(KeyCode.F1);
        assertClosed();
    }

    @Test
    void aQuestionMarkOpensTheKeysAndClosesThem(FxRobot robot) {
        robot.write("?");
        assertEquals("Keys", title());
        robot.write("?");
        assertClosed();
    }

    @Test
    void shiftF1OpensTheLegendInPlaceOfTheKeys(FxRobot robot) {
        robot.type(KeyCode.F1);
        robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        assertEquals("Legend", title());
        robot.type(KeyCode.ESCAPE);
        assertClosed();
        assertTrue(desk.timeline().isFocused(), "not on the sheet before it");
    }

    @Test
    void theMenuOpensWhatTheProgramIs(FxRobot robot) {
        MenuBar bar = (MenuBar) desk.find(".menu-bar");
        Menu help = bar.getMenus().getLast();
        robot.interact(help::show);
        MenuItem about = help.getItems().getLast();
        assertEquals("About H20 Timeline", about.getText());
        robot.interact(about::fire);
        assertEquals("About H20 Timeline", title());
        List<String> said = texts();
        assertTrue(said.contains("Version " + ProgramParts.read().version()), said.toString());
        for (ProgramParts.Part part : ProgramParts.read().parts()) {
            assertTrue(said.contains(part.name() + " " + part.version()), part.toString());
            assertTrue(said.contains(part.licence()), part.toString());
        }
    }

    @Test
    void theButtonClosesAndTheKeyboardReturnsToWhereItWas(FxRobot robot) {
        Node panel = desk.find(".detail .scroll-pane");
        robot.interact(panel::requestFocus);
        robot.type(KeyCode.F1);
        assertEquals("Keys", title());
        assertFalse(panel.isFocused());
        robot.clickOn(desk.find(".help-sheet .button"));
        assertClosed();
        assertTrue(panel.isFocused());
    }

    @Test
    void aClickBesideTheSheetClosesItAndDoesNothingElse(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.type(KeyCode.F1);
        desk.settle();
        robot.clickOn(desk.root().localToScreen(8, WindowFixture.HEIGHT / 2));
        assertClosed();
        assertEquals("us-april-ban", desk.state().selected());
    }

    @Test
    void aClickOnTheSheetLeavesItOpen(FxRobot robot) {
        robot.type(KeyCode.F1);
        desk.settle();
        robot.clickOn(desk.find(".help-sheet .sheet-title"));
        assertEquals("Keys", title());
    }

    @Test
    void escapeClosesTheSheetAndNothingBelowIt(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.type(KeyCode.F1).type(KeyCode.ESCAPE);
        assertClosed();
        assertTrue(desk.state().panels().detail());
        assertEquals("us-april-ban", desk.state().selected());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "TAB",
                "LEFT",
                "RIGHT",
                "UP",
                "DOWN",
                "HOME",
                "END",
                "PAGE_DOWN",
                "F10",
                "ALT"
            })
    void theKeyboardStaysInTheSheet(KeyCode key, FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.type(KeyCode.F1);
        for (int i = 0; i < 5; i++) {
            robot.type(key);
            desk.settle();
            assertTrue(isInSheet(desk.root().getScene().getFocusOwner()), key + " " + i);
        }
        assertEquals("us-april-ban", desk.state().selected());
        assertEquals("Keys", title());
    }

    @Test
    void tabReachesTheButtonAndEnterPressesIt(FxRobot robot) {
        robot.type(KeyCode.F1).type(KeyCode.TAB);
        assertTrue(desk.find(".help-sheet .button").isFocused());
        robot.type(KeyCode.ENTER);
        assertClosed();
    }

    @Test
    void theKeysScrollWhatDoesNotFit(FxRobot robot) {
        small();
        robot.type(KeyCode.F1);
        desk.settle();
        assertEquals(0, scroll().getVvalue());
        robot.type(KeyCode.DOWN);
        double line = scroll().getVvalue();
        robot.type(KeyCode.PAGE_DOWN);
        double page = scroll().getVvalue();
        assertTrue(0 < line && line < page && page < 1, line + " " + page);
        robot.type(KeyCode.END);
        assertEquals(1, scroll().getVvalue());
        robot.type(KeyCode.HOME);
        assertEquals(0, scroll().getVvalue());
    }

    @Test
    void anActThatTheSheetWouldHideClosesIt(FxRobot robot) {
        robot.type(KeyCode.F1);
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        assertClosed();
        assertTrue(desk.find(".go-to-bar").isVisible());
        assertTrue(desk.find(".go-to-bar .text-field").isFocused());
    }

    @Test
    void theSheetFollowsTheLanguage(FxRobot robot) {
        robot.type(KeyCode.F1);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        assertEquals(Command.KEYS.in(Language.ZH), title());
        assertTrue(texts().contains(LocalShortcut.ENDS.in(Language.ZH)), texts().toString());
        assertTrue(isInSheet(desk.root().getScene().getFocusOwner()));
        robot.type(KeyCode.ESCAPE);
        assertClosed();
        assertSame(desk.timeline(), desk.root().getScene().getFocusOwner());
    }

    private void small() {
        desk.given(() -> {
            desk.stage().setWidth(640);
            desk.stage().setHeight(360);
        });
    }

    private boolean isInSheet(Node node) {
        Node at = node;
        while (at != null && !at.equals(desk.find(".help-sheet"))) {
            at = at.getParent();
        }
        return at != null;
    }

    private String title() {
        desk.settle();
        return ((Label) desk.find(".help-sheet .sheet-title")).getText();
    }

    private List<String> texts() {
        desk.settle();
        return desk.find(".sheet-body").lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private ScrollPane scroll() {
        desk.settle();
        return (ScrollPane) desk.find(".help-sheet > .scroll-pane");
    }

    private void assertClosed() {
        desk.settle();
        assertNull(desk.root().lookup(".help-sheet"));
        assertFalse(desk.find(".scrim").isVisible());
    }
}
