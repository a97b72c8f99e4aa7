package h20timeline.app;

import h20timeline.file.FileOpener;
import h20timeline.file.FileWatcher;
import h20timeline.file.InputFile;
import h20timeline.file.OpenFile;
import h20timeline.file.OpenProgress;
import h20timeline.file.OpenedFile;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Problem;
import h20timeline.platform.Threads;
import h20timeline.settings.SettingsSaver;
import h20timeline.ui.MainWindow;
import h20timeline.ui.problems.MessagePage;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// One stage and what is shown on it: a page that says how far a file is read or why it cannot be
/// shown, then the window with its timeline. To be used on the toolkit's thread.
final class WindowController implements OpenFile.Sight, AutoCloseable {
    private final Stage stage;
    private final Threads threads;
    private final WindowStateStore stateStore;
    private final WindowPlace placing;
    private final MainWindow.Machine machine;
    private final OpenFile files;
    private final WindowActions actions;
    private final ShowController showController;
    private final WaitingPage waiting;
    private final EarlyWords early = new EarlyWords();
    private DisplaySettings display;
    private @Nullable TimelineWindow shown;

    WindowController(
            Stage stage,
            Threads threads,
            SettingsSaver saver,
            MainWindow.Machine machine,
            DisplaySettings display) {
        this.stage = stage;
        this.threads = threads;
        this.machine = machine;
        this.display = display;
        stateStore = new WindowStateStore(stage, saver);
        placing = WindowPlace.here(stage, saver);
        FileOpener opener = new FileOpener(threads.files(), threads.ui());
        files = new OpenFile(opener, FileWatcher.on(threads.timer(), threads.ui()), this);
        boolean still = machine.reducedMotion();
        showController = new ShowController(stage, threads, still, saver, files::path);
        FileActions own = new FileActions(stage, this, threads, files);
        ExportController pictures = new ExportController(stage, threads, machine, this, own);
        actions = new WindowActions(stage, this, threads, files, saver, own, pictures);
        actions.presentBy(showController);
        waiting = new WaitingPage(stage, actions::quit);
    }

    /// Opens the first file, or the saga.
    void start(InputFile file) {
        placing.open();
        actions.open(file);
    }

    /// Ends all reading, watching and answering; what is shown stays.
    @Override
    public void close() {
        placing.close();
        showController.close();
        waiting.stop();
        files.close();
        if (shown != null) {
            shown.close();
        }
    }

    /// Says a sentence: now, or as soon as there is a window to say it in.
    void say(Localised sentence) {
        if (shown == null) {
            early.keep(sentence);
        } else {
            showController.tell(sentence);
            shown.say(sentence);
        }
    }

    /// The system has another look now.
    void setSystemAppearance(Appearance appearance) {
        display = display.in(appearance);
        if (shown != null) {
            shown.model().setSystemAppearance(appearance);
        }
    }

    @Override
    public void opening(OpenProgress progress) {
        TimelineWindow now = shown;
        String sentence = progress.sentence(language());
        if (now == null) {
            waiting.at(progress.fraction());
        } else if (now.busy().isIdle()) {
            now.busy().begin(sentence, () -> cancelOpening(progress.file()));
        } else {
            now.busy().progress(sentence, progress.fraction());
        }
    }

    /// Shows that a file is being read, where nothing else is shown yet.
    void wait(InputFile file) {
        if (shown == null) {
            stage.setTitle(WindowTitle.of(file));
            waiting.wait(file, display);
        }
    }

    private void cancelOpening(InputFile file) {
        files.cancel();
        endProgress();
        say(language -> AppMessages.CANCELLED.in(language, file.name()));
    }

    private void endProgress() {
        if (shown != null) {
            shown.busy().end();
        }
    }

    @Override
    public boolean opened(OpenedFile opened) {
        endProgress();
        String name = opened.file().name();
        TimelineIndex index = opened.index();
        if (index != null) {
            show(opened.document(index), index);
            Optional.ofNullable(opened.report().origin()).ifPresent(this::say);
            actions.opened(opened);
            return true;
        }
        if (shown != null) {
            // A dialog would stand before the audience.
            if (!showController.warn(language -> AppMessages.NOT_OPENED.in(language, name))) {
                actions.tables().refused(opened);
            }
            return false;
        }
        stage.setTitle(WindowTitle.of(opened.file()));
        showNothing(opened.file(), opened.report().problems());
        actions.tables().asks(opened);
        // It is watched: once it is mended, it is shown.
        return true;
    }

    private void showNothing(InputFile file, List<Problem> problems) {
        waiting.answer(MessagePage.nothing(file.name(), problems, actions, display));
    }

    private void show(Document document, TimelineIndex index) {
        showController.close();
        TimelineWindow now = shown;
        if (now == null) {
            ViewModel model = new ViewModel(document, display, stateStore.panels());
            MainWindow content = new MainWindow(model, actions, machine, stateStore.sizes());
            now = new TimelineWindow(model, content, threads, showController::reload);
            now.follow(stateStore, this::changed);
            shown = now;
            waiting.give(content.scene());
        }
        now.open(document, index);
        stage.setTitle(WindowTitle.of(now.state()));
        waiting.show();
        early.sayTo(now::say);
    }

    private void changed(ViewState state) {
        showController.setAppearance(state.look());
        stage.setTitle(WindowTitle.of(state));
    }

    @Override
    public void reloaded(OpenedFile opened) {
        TimelineIndex index = opened.index();
        TimelineWindow now = shown;
        if (index == null) {
            return;
        }
        if (now == null) {
            opened(opened);
            return;
        }
        now.reload(opened.document(index), index);
        say(language -> AppMessages.RELOADED.in(language, opened.file().name()));
    }

    @Override
    public void kept(OpenedFile faulty) {
        TimelineWindow now = shown;
        if (now == null) {
            showNothing(faulty.file(), faulty.report().problems());
            return;
        }
        now.keep(faulty.report().problems());
        say(language -> AppMessages.RELOAD_KEPT.in(language, faulty.file().name()));
    }

    @Override
    public void gone(InputFile file) {
        TimelineWindow now = shown;
        if (now == null) {
            // The page then says this of it, in place of what was wrong before.
            files.open(file);
            return;
        }
        now.gone();
        say(language -> AppMessages.FILE_GONE.in(language, file.name()));
    }

    @Override
    public void failed(InputFile file, Throwable failure) {
        endProgress();
        String reason = failure.getClass().getSimpleName();
        say(language -> AppMessages.OPEN_FAILED.in(language, file.name(), reason));
        if (shown == null) {
            showNothing(file, List.of());
        }
    }

    /// The window that shows a timeline.
    TimelineWindow open() {
        return Objects.requireNonNull(shown);
    }

    Language language() {
        return look().language();
    }

    DisplaySettings look() {
        return shown == null ? display : shown.state().look();
    }
}
