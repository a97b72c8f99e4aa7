package h20timeline.ui.problems;

import h20timeline.i18n.Language;
import h20timeline.i18n.PrintableText;
import h20timeline.model.Problem;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.DialogSize;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.DisplaySettings;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// Says why a file was not opened while another one stays open.
public final class OpenFailureDialog {
    private OpenFailureDialog() {}

    /// Lists what is wrong with the file.
    public static void show(
            Window owner, String name, List<Problem> problems, DisplaySettings display) {
        Language language = display.language();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(PrintableText.title(ProblemMessages.NOTHING_TITLE.in(language, name)));
        ProblemList list = new ProblemList(problems, language);
        list.setPrefSize(720 * display.zoom(), 360 * display.zoom());
        list.setAccessibleText(ProblemMessages.NOTHING_TITLE.in(language, name));
        DialogPane pane = dialog.getDialogPane();
        Theming.on(pane, owner.getScene(), display);
        pane.setContent(list);
        pane.getButtonTypes()
                .setAll(
                        new ButtonType(
                                ControlMessages.CLOSE.in(language),
                                ButtonType.CLOSE.getButtonData()));
        dialog.setResizable(true);
        DialogSize.keep(dialog);
        dialog.show();
    }
}
