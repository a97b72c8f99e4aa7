package h20timeline.ui;

import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks how large a picture should be and where it should go.
public final class ExportDialog {
    private static final List<String> SIZES =
            List.of("1280x720", "1920x1080", "1600x1000", "1080x1080");
    private static final List<String> SCALES = List.of("1", "2", "3", "4");

    private static final double LEAST = 340;

    private ExportDialog() {}

    /// What the user wants.
    public record Wish(double width, double height, double scale, Path file) {}

    /// Asks; empty when the user turns back.
    public static Optional<Wish> ask(Window owner, ViewState state) {
        Language language = state.language();
        ComboBox<String> size = box(SIZES, "1920x1080");
        ComboBox<String> scale = box(SCALES, "1");
        GridPane grid = new GridPane(12, 10);
        grid.setPadding(new Insets(18));
        grid.setMinWidth(LEAST);
        Label sizeName = new Label(Say.EXPORT_SIZE.in(language));
        Label scaleName = new Label(Say.EXPORT_SCALE.in(language));
        sizeName.setLabelFor(size);
        scaleName.setLabelFor(scale);
        grid.addRow(0, sizeName, size);
        grid.addRow(1, scaleName, scale);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Say.EXPORT_TITLE.in(language));
        Dress.on(dialog.getDialogPane(), owner.getScene(), state.look());
        dialog.getDialogPane().setContent(grid);
        ButtonType save =
                new ButtonType(Say.EXPORT_SAVE.in(language), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel =
                new ButtonType(Say.CANCEL.in(language), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(save, cancel);
        return dialog.showAndWait()
                .filter(save::equals)
                .flatMap(ok -> file(owner, language))
                .map(file -> wish(size.getValue(), scale.getValue(), file));
    }

    private static ComboBox<String> box(List<String> choices, String first) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setValue(first);
        return box;
    }

    private static Wish wish(String size, String scale, Path file) {
        List<String> sides = List.of(size.split("x", 2));
        return new Wish(
                Double.parseDouble(sides.getFirst()),
                Double.parseDouble(sides.getLast()),
                Double.parseDouble(scale),
                file);
    }

    private static Optional<Path> file(Window owner, Language language) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Say.EXPORT_TITLE.in(language));
        chooser.setInitialFileName("timeline.png");
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(Say.PNG_FILES.in(language), "*.png"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
