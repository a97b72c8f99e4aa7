package h20timeline.app;

import h20timeline.find.Answer;
import h20timeline.find.FilterWords;
import h20timeline.layout.Emphasis;
import h20timeline.layout.Surround;
import h20timeline.layout.TimelineLayout;
import h20timeline.model.Timeline;
import h20timeline.picture.Measures;
import h20timeline.picture.Order;
import h20timeline.picture.PixelSize;
import h20timeline.picture.Shot;
import h20timeline.picture.Shots;
import h20timeline.picture.Subject;
import h20timeline.picture.What;
import h20timeline.render.Backdrop;
import h20timeline.ui.Dress;
import h20timeline.ui.ExportDialog;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
        Subject subject =
                new Subject(
                        layout,
                        new Emphasis(state.selected(), state.allLinks(), state.lit()),
                        state.lanes(),
                        language -> note(state));
        Order order =
                new Order(
                        new What.View(state.visible()),
                        new Measures(
                                new PixelSize((int) wish.width(), (int) wish.height()),
                                Measures.SCREEN_DPI,
                                false,
                                wish.scale(),
                                state.look().zoom()),
                        List.of(Dress.theme(state.look())),
                        List.of(state.language()),
                        Backdrop.THEME,
                        Surround.TITLED);
        Shot.LaidOut picture = new Shots(subject, order).all().getFirst().layOut().get();
        threads.files().execute(() -> encode(picture, wish.file()));
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

    private void encode(Shot.LaidOut picture, Path file) {
        Localised said;
        try {
            new PictureWriter(threads.ui()).write(picture, file, true, part -> true);
            said = language -> AppWord.WRITTEN.in(language, file);
        } catch (IOException e) {
            said = language -> AppWord.CANNOT_WRITE.in(language, file, Outputs.reason(e));
        }
        Localised sentence = said;
        threads.ui().execute(() -> say.accept(sentence));
    }
}
