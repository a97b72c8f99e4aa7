package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.DisplaySettings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks before the program is quit while a presentation is on.
public final class QuitQuestion {
    private QuitQuestion() {}

    /// Asks over the main window; true to quit.
    public static boolean ask(Window owner, DisplaySettings display) {
        Language language = display.language();
        ButtonType quit =
                new ButtonType(PresentMessages.QUIT.in(language), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay =
                new ButtonType(
                        PresentMessages.SHOW_RETURN.in(language),
                        ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("H20 Timeline");
        DialogPane pane = dialog.getDialogPane();
        Theming.on(pane, owner.getScene(), display);
        pane.setContent(new Label(PresentMessages.QUIT_ASKS.in(language)));
        pane.getButtonTypes().setAll(quit, stay);
        return dialog.showAndWait().filter(answer -> answer == quit).isPresent();
    }
}
