package h20timeline.app;

import h20timeline.layout.TimelineIndex;
import h20timeline.present.Home;
import h20timeline.present.LiveScreens;
import h20timeline.present.Rehearsal;
import h20timeline.present.RehearsalStage;
import h20timeline.present.Show;
import h20timeline.render.FontMeasure;
import h20timeline.slides.Deck;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.Look;
import h20timeline.words.Language;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts and ends presentations of what a window shows. What they need of a long timeline is made
/// beside the toolkit's thread.
final class Presenting {
    private final Stage stage;
    private final Threads threads;
    private final FontMeasure measure;
    private final boolean still;
    private @Nullable OpenWindow window;
    private @Nullable Show show;

    /// Which deck is waited for: a newer wish makes an older one void.
    private int wish;

    Presenting(Stage stage, Threads threads, FontMeasure measure, boolean still) {
        this.stage = stage;
        this.threads = threads;
        this.measure = measure;
        this.still = still;
    }

    /// Presents what a window shows, from the step about an event or from the beginning. While a
    /// presentation runs, nothing happens.
    void start(OpenWindow from, @Nullable String event) {
        if (show == null) {
            window = from;
            make(from.index(), deck -> begin(from, deck, Show.stepOf(deck, event)));
        }
    }

    private void begin(OpenWindow from, Deck deck, int step) {
        show =
                new Show(
                        deck,
                        from.state().look(),
                        step,
                        still,
                        LiveScreens.list(),
                        System::nanoTime,
                        new Around(from));
    }

    /// What is presented has changed.
    void reload(TimelineIndex index) {
        if (show != null) {
            make(
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

    private void make(TimelineIndex index, Consumer<Deck> then) {
        int number = ++wish;
        threads.questions()
                .execute(() -> {
                    Deck deck;
                    try {
                        deck = new Deck(index, measure);
                    } catch (RuntimeException fault) {
                        String what = fault.getClass().getSimpleName();
                        threads.ui().execute(() -> fail(what));
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

    private void fail(String what) {
        if (window != null) {
            window.say(language -> AppWord.PRESENT_FAILED.in(language, what));
        }
    }

    /// The program around a presentation.
    private final class Around implements Home {
        private final OpenWindow from;

        Around(OpenWindow from) {
            this.from = from;
        }

        @Override
        public void otherLanguage() {
            from.speak(from.state().language() == Language.EN ? Language.ZH : Language.EN);
        }

        @Override
        public void otherTheme() {
            boolean light = from.state().look().worn() == Appearance.LIGHT;
            from.model().wear(light ? Appearance.DARK : Appearance.LIGHT);
        }

        @Override
        public Runnable stayAwake() {
            return Awake.keep();
        }

        @Override
        public void ended() {
            Show over = show;
            show = null;
            if (over == null || !stage.isShowing()) {
                return;
            }
            stage.toFront();
            stage.requestFocus();
            Rehearsal rehearsal = over.rehearsal();
            if (rehearsal.hasRun()) {
                RehearsalStage.show(rehearsal, stage);
            }
        }
    }
}
