package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
