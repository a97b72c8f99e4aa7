package h20timeline.app;

import h20timeline.layout.TextMeasure;
import h20timeline.layout.TimelineIndex;
import h20timeline.present.LiveScreens;
import h20timeline.present.Place;
import h20timeline.present.Show;
import h20timeline.present.TimeSpent;
import h20timeline.present.TimeSpentStage;
import h20timeline.slides.Deck;
import h20timeline.viewmodel.Look;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts and ends presentations of what a window shows. What they need of a long timeline is made
/// beside the toolkit's thread.
final class Presenting {
    private final Stage stage;
    private final Threads threads;
    private final boolean still;
    private @Nullable OpenWindow window;
    private @Nullable Show show;

    /// Follows the machine from the first presentation on.
    private @Nullable ObservableList<Place> screens;

    /// Which deck is waited for: a newer wish makes an older one void.
    private int wish;

    Presenting(Stage stage, Threads threads, boolean still) {
        this.stage = stage;
        this.threads = threads;
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
    void start(OpenWindow from, @Nullable String event) {
        if (show == null) {
            window = from;
            make(from, from.index(), deck -> begin(from, deck, Show.stepOf(deck, event)));
        }
    }

    private void begin(OpenWindow from, Deck deck, int step) {
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
                        Around.of(from, this::ended));
    }

    /// What is presented has changed.
    void reload(TimelineIndex index) {
        OpenWindow from = window;
        if (show != null && from != null) {
            make(
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
    void wear(Look look) {
        if (show != null) {
            show.wear(look);
        }
    }

    /// Ends the presentation that runs, if one does.
    void close() {
        wish++;
        if (show != null) {
            show.end();
        }
    }

    private void make(OpenWindow from, TimelineIndex index, Consumer<Deck> then) {
        int number = ++wish;
        TextMeasure measure = from.layout().measure();
        threads.questions()
                .execute(() -> {
                    Deck deck;
                    try {
                        deck = new Deck(index, measure);
                    } catch (RuntimeException fault) {
                        String what = fault.getClass().getSimpleName();
                        threads.ui()
                                .execute(() -> from.say(l -> AppWord.PRESENT_FAILED.in(l, what)));
                        return;
                    }
                    threads.ui()
                            .execute(() -> {
                                if (number == wish) {
                                    then.accept(deck);
                                }
                            });
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
