package h20timeline.ui;

import h20timeline.layout.Picture;
import h20timeline.layout.TimelineLayout;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.testfx.util.WaitForAsyncUtils;

/// The dialog for pictures over a desk, and where to find things in it.
final class Snapping {
    private Snapping() {}

    /// Asks, with all laid out at once; ends with the dialog.
    static Optional<SnapshotDialog.Wish> ask(Desk desk) {
        return ask(desk, SnapshotChoice.ofView(desk.model.state()), language -> "");
    }

    static Optional<SnapshotDialog.Wish> ask(Desk desk, SnapshotChoice first, Localised note) {
        TimelineLayout layout = new TimelineLayout(desk.index, new FontMeasure());
        return SnapshotDialog.ask(
                desk.stage(),
                new Sitting(desk.model.state(), layout, note),
                first,
                true,
                new SnapshotDialog.Threads(Runnable::run, Platform::runLater));
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition));
    }

    static DialogPane pane() {
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

    static Picture previewed() {
        return Objects.requireNonNull(view().shown());
    }

    static String words() {
        return ((Label) pane().lookup(".snapshot-words")).getText();
    }

    static Button button(SnapshotSay name) {
        String words = name.in(Language.EN);
        return (Button) found(pane(), n -> n instanceof Button b && b.getText().equals(words));
    }

    static CheckBox checkBox(String words) {
        return (CheckBox) found(pane(), n -> n instanceof CheckBox b && b.getText().equals(words));
    }

    static void check(String words, boolean on) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> checkBox(words).setSelected(on));
    }

    @SuppressWarnings("unchecked")
    static <T> ComboBox<T> box(SnapshotSay name) {
        String words = name.in(Language.EN);
        Label label = (Label) found(pane(), n -> n instanceof Label l && l.getText().equals(words));
        return (ComboBox<T>) label.getLabelFor();
    }

    static <T> void choose(SnapshotSay name, T value) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Snapping.<T>box(name).setValue(value));
    }

    static void write(SnapshotSay name, String text) {
        String words = name.in(Language.EN);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        ((TextField)
                                        found(
                                                pane(),
                                                n ->
                                                        n instanceof TextField f
                                                                && words.equals(
                                                                        f.getAccessibleText())))
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
