package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Ctrl+C copies the view as a picture, and where text is written that text.
@ExtendWith(FxExtension.class)
class CopyKeysTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @Test
    void theViewIsCopiedAndCopiedAgain(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        desk.settle();
        assertEquals(List.of("copy", "copy again"), desk.world.asked);
    }

    @Test
    void aSelectedEventIsCopiedAsText(FxRobot robot) {
        assertEquals("Copy this view as a picture", menuRow());
        desk.given(() -> desk.model.select("us-april-ban"));
        assertEquals("Copy the event as text", menuRow());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        desk.settle();
        assertEquals(List.of(), desk.world.asked);
        String text = FxThread.run(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.startsWith("US blocks H20 sales to China\n9 April 2025 · Confirmed"), text);
        assertTrue(text.contains("\nSource"), text);
    }

    @Test
    void selectedTextOfThePanelIsCopiedBeforeTheEvent(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.clickOn(desk.find(".detail-body .headline"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        desk.settle();
        String text = FxThread.run(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(text.startsWith("US policy"), text);
        desk.given(desk.timeline()::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertEquals("us-april-ban", desk.state().selected(), "Esc meant the text");
        assertEquals("Copy the event as text", menuRow());
    }

    @Test
    void theMenuSaysThatTheSelectedTextIsCopied(FxRobot robot) {
        desk.given(() -> desk.model.select("us-april-ban"));
        robot.clickOn(desk.find(".detail-body .headline"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        assertEquals("Copy the selected text", menuRow());
    }

    /// What the menu says that Ctrl+C copies.
    private String menuRow() {
        Menu edit = ((MenuBar) desk.find(".menu-bar")).getMenus().get(1);
        return FxThread.run(() -> {
            edit.show();
            edit.hide();
            return edit.getItems().stream()
                    .filter(item ->
                            KeyCombination.valueOf("Shortcut+C").equals(item.getAccelerator()))
                    .map(MenuItem::getText)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void whereTextIsWrittenTheTextIsCopied(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        desk.settle();
        robot.write("nvidia");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        desk.settle();
        assertEquals("nvidia", ((TextInputControl) desk.find(".find .text-field")).getText());
        assertEquals("nvidia", FxThread.run(() -> Clipboard.getSystemClipboard().getString()));
        assertEquals(List.of(), desk.world.asked);
    }
}
