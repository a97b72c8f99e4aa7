package h20timeline.app;

import h20timeline.find.Answer;
import h20timeline.find.FilterWords;
import h20timeline.layout.Emphasis;
import h20timeline.layout.Picture;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.Viewport;
import h20timeline.model.Timeline;
import h20timeline.render.PictureImage;
import h20timeline.render.PngFile;
import h20timeline.render.Theme;
import h20timeline.ui.Dress;
import h20timeline.ui.ExportDialog;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// Saves what the window shows as a picture: asks, draws, and encodes beside the toolkit's thread.
final class WindowExport {
    private final Stage stage;
    private final Threads threads;
    private final Consumer<Localised> say;

    WindowExport(Stage stage, Threads threads, Consumer<Localised> say) {
        this.stage = stage;
        this.threads = threads;
        this.say = say;
    }

    /// Asks for size and file, and writes the picture of a state.
    void ask(ViewState state, TimelineLayout layout) {
        ExportDialog.ask(stage, state).ifPresent(wish -> write(state, layout, wish));
    }

    private void write(ViewState state, TimelineLayout layout, ExportDialog.Wish wish) {
        double zoom = state.look().zoom();
        Viewport viewport =
                new Viewport(
                                state.visible(),
                                wish.width() / zoom,
                                wish.height() / zoom,
                                state.language())
                        .with(new Emphasis(state.selected(), state.allLinks(), state.lit()))
                        .with(state.lanes())
                        .titled(note(state));
        Theme theme = Dress.theme(state.look());
        Picture picture = layout.picture(viewport);
        Image image = PictureImage.of(picture, theme, wish.scale() * zoom);
        threads.files().execute(() -> encode(image, wish.file()));
    }

    /// What must be known to read the picture of a part: which part it is.
    private static String note(ViewState state) {
        Answer answer = state.answer();
        if (answer == null || (state.lit() == null && state.shown() == null)) {
            return "";
        }
        Timeline timeline = state.document().timeline();
        Language language = state.language();
        return (state.lit() == null ? AppWord.FILTERED : AppWord.HIGHLIGHTED)
                .in(
                        language,
                        FilterWords.of(answer.question(), timeline, language),
                        FilterWords.count(answer, timeline, language));
    }

    private void encode(Image image, Path file) {
        Localised said;
        try {
            PngFile.write(image, file, true);
            said = language -> AppWord.WRITTEN.in(language, file);
        } catch (IOException e) {
            said = language -> AppWord.CANNOT_WRITE.in(language, file, Outputs.reason(e));
        }
        Localised sentence = said;
        threads.ui().execute(() -> say.accept(sentence));
    }
}
