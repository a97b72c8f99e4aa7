package h20timeline.ui;

import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.picture.Picture;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.ui.export.ExportChoice;
import h20timeline.ui.export.ExportDialog;
import h20timeline.ui.export.ExportDialogMessages;
import h20timeline.ui.export.ExportView;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/// The dialog for pictures over a desk, and where to find things in it.
public final class ExportFixture {
    private ExportFixture() {}

    /// Asks, with all laid out at once; ends with the dialog.
    public static Optional<ExportDialog.Result> ask(WindowFixture desk) {
        return ask(desk, ExportChoice.ofView(desk.model.state()), language -> "");
    }

    public static Optional<ExportDialog.Result> ask(
            WindowFixture desk, ExportChoice first, Localised note) {
        TimelineLayout layout = new TimelineLayout(desk.index, new FontMeasure());
        return ExportDialog.ask(
                desk.stage(),
                new ExportView(desk.model.state(), layout, note),
                first,
                language -> true,
                new ExportDialog.PreviewExecutors(Runnable::run, Platform::runLater));
    }

    public static void until(Callable<Boolean> condition) {
        FxThread.waitFor(condition);
    }

    public static DialogPane pane() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElse(null);
    }

    static PictureView view() {
        return (PictureView) found(pane(), PictureView.class::isInstance);
    }

    public static Picture previewed() {
        return Objects.requireNonNull(view().shown());
    }

    public static String words() {
        return ((Label) pane().lookup(".snapshot-words")).getText();
    }

    public static Button button(ExportDialogMessages name) {
        String words = name.in(Language.EN);
        return (Button) found(pane(), n -> n instanceof Button b && b.getText().equals(words));
    }

    public static CheckBox checkBox(String words) {
        return (CheckBox) found(pane(), n -> n instanceof CheckBox b && b.getText().equals(words));
    }

    public static void check(String words, boolean on) {
        FxThread.run(() -> checkBox(words).setSelected(on));
    }

    @SuppressWarnings("unchecked")
    public static <T> ComboBox<T> box(ExportDialogMessages name) {
        String words = name.in(Language.EN);
        Label label = (Label) found(pane(), n -> n instanceof Label l && l.getText().equals(words));
        return (ComboBox<T>) label.getLabelFor();
    }

    public static <T> void choose(ExportDialogMessages name, T value) {
        FxThread.run(() -> ExportFixture.<T>box(name).setValue(value));
    }

    public static void write(ExportDialogMessages name, String text) {
        String words = name.in(Language.EN);
        FxThread.run(() ->
                ((TextField)
                                found(
                                        pane(),
                                        n ->
                                                n instanceof TextField f
                                                        && words.equals(f.getAccessibleText())))
                        .setText(text));
    }

    static Node found(Parent root, Predicate<Node> wanted) {
        return all(root)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found in " + root));
    }

    static Stream<Node> all(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        node instanceof Parent inner
                                ? Stream.concat(Stream.of(node), all(inner))
                                : Stream.of(node));
    }
}
