package h20timeline.app;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextMeasure;
import h20timeline.platform.LatestTask;
import h20timeline.platform.Threads;
import h20timeline.present.LiveScreens;
import h20timeline.present.ScreenArea;
import h20timeline.present.Show;
import h20timeline.present.TimeSpent;
import h20timeline.present.TimeSpentStage;
import h20timeline.slides.SlideDeck;
import h20timeline.viewmodel.DisplaySettings;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts and ends presentations of what a window shows. What they need of a long timeline is made
/// beside the toolkit's thread.
final class ShowController {
    private final Stage stage;
    private final LatestTask preparation;
    private final boolean still;
    private @Nullable TimelineWindow window;
    private @Nullable Show show;

    /// Follows the machine from the first presentation on.
    private @Nullable ObservableList<ScreenArea> screens;

    ShowController(Stage stage, Threads threads, boolean still) {
        this.stage = stage;
        preparation = new LatestTask(threads.queries(), threads.ui());
        this.still = still;
        // Without its window the program would live on as a slide.
        stage.showingProperty()
                .addListener((property, before, now) -> {
                    if (!now) {
                        close();
                    }
                });
    }

    /// Presents what a window shows, from the step about an event or from the beginning. While a
    /// presentation runs, nothing happens.
    void start(TimelineWindow from, @Nullable String event) {
        if (show == null) {
            window = from;
            prepare(from, from.index(), deck -> begin(from, deck, Show.stepOf(deck, event)));
        }
    }

    private void begin(TimelineWindow from, SlideDeck deck, int step) {
        if (screens == null) {
            screens = LiveScreens.list();
        }
        show =
                new Show(
                        deck,
                        from.state().look(),
                        step,
                        still,
                        screens,
                        System::nanoTime,
                        WindowShowHost.of(from, this::ended));
    }

    /// What is presented has changed.
    void reload(TimelineIndex index) {
        TimelineWindow from = window;
        if (show != null && from != null) {
            prepare(
                    from,
                    index,
                    deck -> {
                        if (show != null) {
                            show.reload(deck);
                        }
                    });
        }
    }

    /// The window has another look.
    void setAppearance(DisplaySettings display) {
        if (show != null) {
            show.setAppearance(display);
        }
    }

    /// Ends the presentation that runs, if one does.
    void close() {
        preparation.cancel();
        if (show != null) {
            show.end();
        }
    }

    /// Makes the slides off the FX thread: those of a long timeline take a while.
    private void prepare(TimelineWindow from, TimelineIndex index, Consumer<SlideDeck> then) {
        TextMeasure measure = from.layout().measure();
        preparation.start(
                run -> new SlideDeck(index, measure),
                then,
                failure -> {
                    String name = failure.getClass().getSimpleName();
                    from.say(language -> AppMessages.PRESENT_FAILED.in(language, name));
                });
    }

    private void ended() {
        Show over = show;
        show = null;
        if (over == null || !stage.isShowing()) {
            return;
        }
        stage.toFront();
        stage.requestFocus();
        TimeSpent spent = over.spent();
        if (spent.hasRun()) {
            TimeSpentStage.show(spent, stage);
        }
    }
}
