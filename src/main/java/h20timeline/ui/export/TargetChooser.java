package h20timeline.ui.export;

import h20timeline.export.ExportFormat;
import h20timeline.i18n.Language;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.DialogSize;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.DisplaySettings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for the target of an export, and whether existing files may be replaced.
public final class TargetChooser {
    private TargetChooser() {}

    /// Asks for a file. The dialog of the system asks before it replaces one.
    public static Optional<Path> file(
            Window owner, Language language, String name, ExportFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(ExportDialogMessages.TITLE.in(language));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                ExportDialogMessages.FORMAT_FILES.in(language, format.label()),
                                "*" + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// Asks for a folder.
    public static Optional<Path> folder(Window owner, Language language) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(ExportDialogMessages.TITLE.in(language));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /// Asks whether existing files may be replaced.
    public static boolean mayReplace(Window owner, List<Path> existing, DisplaySettings display) {
        Language language = display.language();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(ExportDialogMessages.REPLACE_TITLE.in(language));
        DialogPane pane = dialog.getDialogPane();
        Theming.on(pane, owner.getScene(), display);
        String names = String.join("\n", existing.stream().map(Path::toString).toList());
        pane.setContentText(ExportDialogMessages.REPLACE.in(language, names));
        ButtonType yes =
                new ButtonType(
                        ExportDialogMessages.REPLACE_YES.in(language),
                        ButtonBar.ButtonData.OK_DONE);
        ButtonType no =
                new ButtonType(
                        ControlMessages.CANCEL.in(language), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(yes, no);
        DialogSize.keep(dialog);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }
}
