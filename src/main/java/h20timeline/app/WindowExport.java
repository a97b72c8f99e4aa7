package h20timeline.app;

import h20timeline.layout.Picture;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.Viewport;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureImage;
import h20timeline.render.PngFile;
import h20timeline.render.Theme;
import h20timeline.ui.Dress;
import h20timeline.ui.ExportDialog;
import h20timeline.viewmodel.ViewState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// Saves what the window shows as a picture: asks, draws, and encodes beside the toolkit's thread.
final class WindowExport {
    private final Stage stage;
    private final TimelineLayout layout;
    private final Executor background;
    private Consumer<String> say = text -> {};

    WindowExport(Stage stage, TimelineIndex index, FontMeasure measure, Executor background) {
        this.stage = stage;
        this.layout = new TimelineLayout(index, measure);
        this.background = background;
    }

    /// Where to say how it went.
    void sayTo(Consumer<String> listener) {
        say = listener;
    }

    /// Asks for size and file, and writes the picture of a state.
    void ask(ViewState state) {
        ExportDialog.ask(stage, state).ifPresent(wish -> write(state, wish));
    }

    private void write(ViewState state, ExportDialog.Wish wish) {
        Viewport viewport =
                new Viewport(
                        state.visible(),
                        wish.width(),
                        wish.height(),
                        state.language(),
                        state.selected(),
                        state.allLinks(),
                        true);
        Theme theme = Dress.theme(state.look());
        Picture picture = layout.picture(viewport);
        Image image = PictureImage.of(picture, theme, wish.scale());
        background.execute(() -> encode(image, wish.file(), state));
    }

    private void encode(Image image, Path file, ViewState state) {
        String said;
        try {
            PngFile.write(image, file, true);
            said = AppWord.WRITTEN.in(state.language(), file);
        } catch (IOException e) {
            said = AppWord.CANNOT_WRITE.in(state.language(), file, Outputs.reason(e));
        }
        String text = said;
        Platform.runLater(() -> say.accept(text));
    }
}
