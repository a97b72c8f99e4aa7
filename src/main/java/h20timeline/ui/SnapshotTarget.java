package h20timeline.ui;

import h20timeline.viewmodel.Look;
import h20timeline.words.Language;
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

/// Asks where pictures are to go, and whether those that are there may be replaced.
public final class SnapshotTarget {
    private SnapshotTarget() {}

    /// A file for one picture; the system asks before it replaces another.
    public static Optional<Path> file(Window owner, Language language, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(SnapshotSay.TITLE.in(language));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                SnapshotSay.PNG_FILES.in(language), "*.png"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /// A folder for several.
    public static Optional<Path> folder(Window owner, Language language) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(SnapshotSay.TITLE.in(language));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /// Whether files that exist may be replaced.
    public static boolean mayReplace(Window owner, List<Path> existing, Look look) {
        Language language = look.language();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(SnapshotSay.REPLACE_TITLE.in(language));
        DialogPane pane = dialog.getDialogPane();
        Dress.on(pane, owner.getScene(), look);
        String names = String.join("\n", existing.stream().map(Path::toString).toList());
        pane.setContentText(SnapshotSay.REPLACE.in(language, names));
        ButtonType yes =
                new ButtonType(SnapshotSay.REPLACE_YES.in(language), ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(Say.CANCEL.in(language), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(yes, no);
        return dialog.showAndWait().filter(yes::equals).isPresent();
    }
}
