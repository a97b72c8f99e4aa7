package h20timeline.app;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.platform.Threads;
import h20timeline.present.EndedShow;
import h20timeline.present.LiveScreens;
import h20timeline.present.PastShows;
import h20timeline.present.QuitQuestion;
import h20timeline.present.ScreenArea;
import h20timeline.present.Show;
import h20timeline.present.ShowBar;
import h20timeline.present.TimeSpent;
import h20timeline.settings.SettingsSaver;
import h20timeline.viewmodel.DisplaySettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Starts and ends presentations of what a window shows, and says in the window that one is on or
/// was ended. What they need of a long timeline is made beside the toolkit's thread.
final class ShowController {
    private final Stage stage;
    private final ShowPreparation preparation;
    private final boolean still;
    private final SettingsSaver saver;
    private final Supplier<Optional<Path>> file;
    private final RehearsalStore rehearsals;
    private final SlideSaver slides;
    private @Nullable TimelineWindow window;
    private @Nullable Show show;
    private @Nullable EndedShow ended;
    private @Nullable ShowAftermath aftermath;
    private boolean preparing;

    /// Follows the machine from the first presentation on.
    private @Nullable ObservableList<ScreenArea> screens;

    ShowController(
            Stage stage,
            Threads threads,
            boolean still,
            SettingsSaver saver,
            Supplier<Optional<Path>> file) {
        this.stage = stage;
        preparation = new ShowPreparation(threads);
        this.still = still;
        this.saver = saver;
        this.file = file;
        slides = new SlideSaver(threads, this::say);
        rehearsals = new RehearsalStore(threads, this::say);
        // Without its window the program would live on as a slide.
        stage.showingProperty()
                .addListener((property, before, now) -> {
                    if (!now) {
                        close();
                    }
                });
        ClickerKeys.on(stage, event -> show != null && show.take(event));
        stage.addEventFilter(
                WindowEvent.WINDOW_CLOSE_REQUEST,
                event -> {
                    if (!mayQuit()) {
                        event.consume();
                    }
                });
    }

    /// Whether the program may be quit; asks where a presentation is on.
    boolean mayQuit() {
        TimelineWindow from = window;
        Show now = show;
        if (now == null || from == null) {
            return true;
        }
        boolean quit = QuitQuestion.ask(stage, from.state().look());
        if (quit) {
            close();
        } else {
            now.toFront();
        }
        return quit;
    }

    /// Presents what a window shows, from the step about an event or from the beginning; brings a
    /// presentation that runs to the front.
    void start(TimelineWindow from, @Nullable String event) {
        start(from, event, false);
    }

    private void start(TimelineWindow from, @Nullable String event, boolean resumes) {
        if (show != null) {
            show.toFront();
            return;
        }
        window = from;
        preparing = true;
        preparation.start(
                from,
                from.index(),
                file.get().orElse(null),
                ready -> {
                    preparing = false;
                    begin(from, ready, Show.stepOf(ready.deck(), event));
                    if (resumes && show != null) {
                        show.resume();
                    }
                },
                () -> preparing = false);
    }

    private void begin(TimelineWindow from, ShowPreparation.Prepared ready, int step) {
        if (screens == null) {
            screens = LiveScreens.list();
        }
        show =
                new Show(
                        ready.deck(),
                        from.state().look(),
                        step,
                        still,
                        screens,
                        System::nanoTime,
                        WindowShowHost.of(from, saver, slides, file, this::ended),
                        new PastShows(ended, ready.rehearsed()));
        aftermath = null;
        showBar();
    }

    /// What is presented has changed.
    void reload(TimelineIndex index) {
        TimelineWindow from = window;
        if (show == null || from == null) {
            return;
        }
        preparation.start(
                from,
                index,
                null,
                ready -> {
                    if (show != null) {
                        show.reload(ready.deck());
                    }
                },
                () -> {});
    }

    /// Tells who presents something that the room must not see.
    void tell(Localised notice) {
        if (show != null) {
            show.tell(notice);
        }
    }

    /// The same; false where no presentation is on or about to begin.
    boolean warn(Localised notice) {
        tell(notice);
        return preparing || show != null;
    }

    private void say(Localised words) {
        tell(words);
        if (window != null) {
            window.say(words);
        }
    }

    /// The window has another look.
    void setAppearance(DisplaySettings display) {
        if (show != null) {
            show.setAppearance(display);
        }
        showBar();
    }

    /// Ends the presentation that runs, if one does, and forgets the one before.
    void close() {
        preparation.cancel();
        preparing = false;
        Show now = show;
        show = null;
        if (now != null) {
            now.end();
        }
        forget();
    }

    private void ended() {
        Show over = show;
        show = null;
        TimelineWindow from = window;
        if (over == null || from == null || !stage.isShowing()) {
            return;
        }
        stage.toFront();
        stage.requestFocus();
        TimeSpent spent = over.spent();
        if (spent.hasRun()) {
            ended = over.whereItIs();
            aftermath = new ShowAftermath(stage, from, over.whereItIs(), spent, this);
        }
        showBar();
        // With one screen the room would see it.
        if (aftermath != null && over.isApart()) {
            aftermath.account();
        }
    }

    /// Starts once more, or goes on where the one before was ended.
    void again(boolean resumes) {
        if (window != null) {
            start(window, null, resumes);
        }
    }

    /// Keeps the times of one as those of a rehearsal.
    void keep(TimeSpent spent) {
        rehearsals.keep(file.get().orElse(null), spent.seconds());
    }

    /// Takes away what is said of one that was ended.
    void forget() {
        ended = null;
        aftermath = null;
        showBar();
    }

    private void showBar() {
        TimelineWindow from = window;
        if (from == null) {
            return;
        }
        Language language = from.state().language();
        Show now = show;
        if (now != null) {
            from.setBar(ShowBar.running(language, now::toFront, now::end));
        } else {
            from.setBar(aftermath == null ? null : aftermath.bar(language));
        }
    }
}
