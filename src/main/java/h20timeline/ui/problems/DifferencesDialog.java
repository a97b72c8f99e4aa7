package h20timeline.ui.problems;

import h20timeline.i18n.Language;
import h20timeline.i18n.PrintableText;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.DialogSize;
import h20timeline.ui.control.Theming;
import h20timeline.ui.control.WrappedCell;
import h20timeline.viewmodel.DisplaySettings;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Says what became of an older file: a list, which can be copied or shown in the timeline.
public final class DifferencesDialog {
    private DifferencesDialog() {}

    /// What is said: the heading, a line for each difference, and all of it as Markdown.
    public record DifferenceList(String title, List<String> lines, String markdown) {}

    /// Shows the list.
    ///
    /// @param mark shows the differences in the timeline; null where there are none
    public static void show(
            Window owner, DifferenceList told, @Nullable Runnable mark, DisplaySettings display) {
        Language language = display.language();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(PrintableText.title(told.title()));
        ListView<String> list = new ListView<>();
        list.getItems().setAll(told.lines());
        list.setCellFactory(view -> new WrappedCell(view));
        list.setPrefSize(720 * display.zoom(), 420 * display.zoom());
        list.setAccessibleText(told.title());
        DialogPane pane = dialog.getDialogPane();
        Theming.on(pane, owner.getScene(), display);
        pane.setContent(list);
        ButtonType copy =
                new ButtonType(
                        ProblemMessages.COPY_MARKDOWN.in(language), ButtonBar.ButtonData.LEFT);
        ButtonType show =
                new ButtonType(
                        ProblemMessages.SHOW_DIFFERENCES.in(language), ButtonBar.ButtonData.OTHER);
        ButtonType close =
                new ButtonType(
                        ControlMessages.CLOSE.in(language), ButtonType.CLOSE.getButtonData());
        pane.getButtonTypes().setAll(mark == null ? List.of(close) : List.of(copy, show, close));
        dialog.setResizable(true);
        DialogSize.keep(dialog);
        dialog.setOnHidden(e -> {
            if (copy.equals(dialog.getResult())) {
                ClipboardContent content = new ClipboardContent();
                content.putString(told.markdown());
                Clipboard.getSystemClipboard().setContent(content);
            } else if (mark != null && show.equals(dialog.getResult())) {
                mark.run();
            }
        });
        dialog.show();
    }
}
