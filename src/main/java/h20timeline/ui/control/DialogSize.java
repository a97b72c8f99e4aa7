package h20timeline.ui.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Keeps a dialog as large as what it says. On Linux the manager of windows may tell a dialog the
/// size of its first moment after it was given its own, which leaves of it little more than its
/// buttons. No dialog is larger than its screen, where its buttons could not be reached.
public final class DialogSize {
    /// A dialog that can be resized may be made half as large.
    private static final double LEAST_PART = 0.5;

    /// What a frame takes of the screen.
    private static final double FRAME_ACROSS = 8;

    private static final double FRAME_DOWN = 40;

    private final Stage window;
    private final double width;
    private final double height;
    private final double part;

    private DialogSize(Stage window, double width, double height, double part) {
        this.window = window;
        this.width = width;
        this.height = height;
        this.part = part;
    }

    /// Keeps the size of a dialog from the moment on in which it is shown.
    public static void keep(Dialog<?> dialog) {
        dialog.showingProperty()
                .addListener((property, before, now) -> {
                    if (now) {
                        follow(dialog);
                    }
                });
    }

    private static void follow(Dialog<?> dialog) {
        DialogPane pane = dialog.getDialogPane();
        Window shown = pane.getScene().getWindow();
        if (!(shown instanceof Stage stage)) {
            return;
        }
        Rectangle2D room = room(stage);
        double wide = Math.min(pane.prefWidth(-1), room.getWidth() - FRAME_ACROSS);
        double high = Math.min(pane.prefHeight(wide), room.getHeight() - FRAME_DOWN);
        DialogSize size = new DialogSize(stage, wide, high, dialog.isResizable() ? LEAST_PART : 1);
        stage.setMinWidth(Math.floor(wide * size.part));
        stage.setMinHeight(Math.floor(high * size.part));
        stage.widthProperty().addListener(observable -> size.restore());
        stage.heightProperty().addListener(observable -> size.restore());
        size.restore();
        if (stage.getWidth() > room.getWidth() || stage.getHeight() > room.getHeight()) {
            stage.setWidth(Math.min(stage.getWidth(), wide));
            stage.setHeight(Math.min(stage.getHeight(), high));
            stage.setX(room.getMinX() + (room.getWidth() - stage.getWidth()) / 2);
            stage.setY(room.getMinY());
        }
    }

    private static Rectangle2D room(Stage stage) {
        return Screen.getScreensForRectangle(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    private void restore() {
        if (window.getWidth() < Math.floor(width * part)) {
            window.setWidth(width);
        }
        if (window.getHeight() < Math.floor(height * part)) {
            window.setHeight(height);
        }
    }
}
