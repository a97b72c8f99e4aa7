package h20timeline.app;

import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The keys of clickers in the main window: a clicker does not know which window has the keyboard.
/// Where words are written, only keys that write none are the clicker's.
final class ClickerKeys {
    private ClickerKeys() {}

    /// Offers the keys of a window before the window has them; `taken` says whether one was taken.
    static void on(Stage stage, Predicate<KeyEvent> taken) {
        stage.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean plain = !event.isShortcutDown() && !event.isAltDown();
                    if (plain && !(isWord(event) && writes(stage)) && taken.test(event)) {
                        event.consume();
                    }
                });
    }

    private static boolean isWord(KeyEvent event) {
        return event.getCode() == KeyCode.B || event.getCode() == KeyCode.PERIOD;
    }

    private static boolean writes(Stage stage) {
        return stage.getScene() != null
                && stage.getScene().getFocusOwner() instanceof TextInputControl;
    }
}
