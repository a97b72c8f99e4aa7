package h20timeline.ui.export;

import h20timeline.export.PlacedDrawing;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.render.PictureStyle;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.DialogSize;
import h20timeline.ui.control.PlainScrollPane;
import h20timeline.ui.control.Theming;
import h20timeline.ui.control.WrappedLabel;
import h20timeline.viewmodel.DisplaySettings;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for a picture, and shows all the time what would come of it.
public final class ExportDialog {
    private static final double FORM = 300;
    private static final double PREVIEW_WIDTH = 680;
    private static final double HEIGHT = 560;

    private final ExportView view;
    private final Language language;
    private final Dialog<Result> dialog = new Dialog<>();
    private final ExportPreview preview;
    private final ExportForm form;
    private final Label words = PictureStyle.SNAPSHOT_WORDS.on(new WrappedLabel());
    private final Button copyText = new Button();
    private final ButtonType copy;
    private final ButtonType save;
    private String altText = "";

    /// What the user chose: to copy the picture, or else to save it.
    public record Result(ExportChoice choice, boolean copy) {}

    /// The threads that a dialog lays pictures out with: one beside the toolkit's, and that one.
    public record PreviewExecutors(Executor work, Executor ui) {}

    private ExportDialog(
            Window owner,
            ExportView view,
            ExportChoice first,
            Predicate<Language> draws,
            PreviewExecutors threads) {
        this.view = view;
        language = view.state().language();
        copy = new ButtonType(ExportDialogMessages.COPY.in(language), ButtonBar.ButtonData.LEFT);
        save = new ButtonType(ExportDialogMessages.SAVE.in(language), ButtonBar.ButtonData.OK_DONE);
        preview = new ExportPreview(threads.work(), threads.ui(), this::shown);
        form = new ExportForm(view, draws, first.in(view.state()), this::changed);
        DisplaySettings display = view.state().look();
        dialog.initOwner(owner);
        dialog.setTitle(ExportDialogMessages.TITLE.in(language));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        PictureStyle.SNAPSHOT.on(pane);
        Theming.on(pane, owner.getScene(), display);
        pane.setContent(content(display.zoom()));
        pane.setPrefSize(
                Math.min(owner.getWidth(), FORM * display.zoom() + PREVIEW_WIDTH),
                Math.min(owner.getHeight(), HEIGHT * display.zoom()));
        DialogSize.keep(dialog);
        // Later: a dialog gives the keyboard to one of its buttons once it is shown.
        dialog.setOnShown(e -> threads.ui().execute(form::focus));
        ButtonType cancel =
                new ButtonType(
                        ControlMessages.CANCEL.in(language), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(copy, save, cancel);
        dialog.setResultConverter(button ->
                save.equals(button) || copy.equals(button)
                        ? new Result(form.choice(), copy.equals(button))
                        : null);
        copyText.setText(ExportDialogMessages.COPY_TEXT.in(language));
        copyText.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(altText);
            Clipboard.getSystemClipboard().setContent(content);
        });
        changed();
    }

    /// Asks; empty when the user turns back. `draws` says whether a font of this machine draws a
    /// language.
    public static Optional<Result> ask(
            Window owner,
            ExportView view,
            ExportChoice first,
            Predicate<Language> draws,
            PreviewExecutors threads) {
        return new ExportDialog(owner, view, first, draws, threads).dialog.showAndWait();
    }

    private Node content(double zoom) {
        ScrollPane questions = new PlainScrollPane(form);
        questions.setFitToWidth(true);
        questions.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        questions.setPrefWidth(FORM * zoom);
        questions.setMinWidth(FORM * zoom);
        questions.setFocusTraversable(false);
        words.setMinWidth(0);
        words.setMinHeight(Label.USE_PREF_SIZE);
        copyText.setMinWidth(Button.USE_PREF_SIZE);
        VBox shown = new VBox(10, preview, words, copyText);
        shown.setPadding(new Insets(0, 0, 0, 14));
        VBox.setVgrow(preview, Priority.ALWAYS);
        BorderPane content = new BorderPane(shown);
        content.setLeft(questions);
        return content;
    }

    private void changed() {
        ExportChoice choice = form.choice();
        Optional<Localised> problem = choice.problem(view.state());
        ready(false);
        if (problem.isPresent()) {
            words.setText(problem.get().in(language));
            preview.clear();
            return;
        }
        words.setText(ExportDialogMessages.DRAWING.in(language));
        preview.show(
                view.plan(choice),
                choice.languages().getFirst(),
                choice.themes().getFirst(),
                choice.backdrop());
    }

    private void shown(@Nullable PlacedDrawing placed, @Nullable Throwable failure) {
        ExportChoice choice = form.choice();
        if (placed == null) {
            words.setText(ExportDialogMessages.CANNOT_DRAW.in(language, String.valueOf(failure)));
            return;
        }
        Optional<Localised> problem = choice.problem(placed.pixels());
        altText = placed.altText();
        int files = view.plan(choice).items().size();
        preview.setAccessibleText(altText);
        String size = placed.pixels().text();
        String count =
                files == 1
                        ? ExportDialogMessages.ONE_FILE.in(language, size)
                        : ExportDialogMessages.FILES.in(language, language.number(files), size);
        String lacking = view.lacking();
        words.setText(
                problem.map(p -> p.in(language))
                        .orElse(lacking.isEmpty() ? count : lacking + "\n" + count));
        ready(problem.isEmpty());
    }

    /// Whether what is chosen can be had. One picture can be copied, several only be saved.
    private void ready(boolean can) {
        var pane = dialog.getDialogPane();
        int files = can ? view.plan(form.choice()).items().size() : 0;
        pane.lookupButton(save).setDisable(!can);
        // What is copied is a picture, whatever is saved.
        int pictures = can ? view.plan(form.choice().asPixels()).items().size() : 0;
        pane.lookupButton(copy).setDisable(pictures != 1);
        // Its words may become longer than the button was made for.
        ((Button) pane.lookupButton(save)).setMinWidth(Button.USE_PREF_SIZE);
        ((Button) pane.lookupButton(save))
                .setText(
                        (files > 1 ? ExportDialogMessages.SAVE_ALL : ExportDialogMessages.SAVE)
                                .in(language));
        copyText.setDisable(!can);
    }
}
