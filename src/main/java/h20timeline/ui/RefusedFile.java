package h20timeline.ui;

import h20timeline.model.Problem;
import h20timeline.viewmodel.Look;
import h20timeline.words.Language;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// Says why a file was not opened while another one stays open.
public final class RefusedFile {
    private RefusedFile() {}

    /// Lists what is wrong with the file.
    public static void show(Window owner, String name, List<Problem> problems, Look look) {
        Language language = look.language();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Say.NOTHING_TITLE.in(language, name));
        ProblemList list = new ProblemList(problems, language);
        list.setPrefSize(720 * look.zoom(), 360 * look.zoom());
        list.setAccessibleText(Say.NOTHING_TITLE.in(language, name));
        DialogPane pane = dialog.getDialogPane();
        Dress.on(pane, owner.getScene(), look);
        pane.setContent(list);
        pane.getButtonTypes()
                .setAll(new ButtonType(Say.CLOSE.in(language), ButtonType.CLOSE.getButtonData()));
        dialog.setResizable(true);
        dialog.show();
    }
}
