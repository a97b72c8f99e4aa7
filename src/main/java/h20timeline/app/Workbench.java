package h20timeline.app;

import h20timeline.layout.TimelineIndex;
import h20timeline.model.Problem;
import h20timeline.render.FontMeasure;
import h20timeline.ui.MainWindow;
import h20timeline.ui.MessagePage;
import h20timeline.ui.RefusedFile;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.Look;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// One stage and what is shown on it: a page that says how far a file is read or why it cannot be
/// shown, then the window with its timeline. To be used on the toolkit's thread.
final class Workbench implements OpenFile.Sight, AutoCloseable {
    private final Stage stage;
    private final Threads threads;
    private final Memory memory;
    private final SettingsSaver saver;
    private final MainWindow.Machine machine;
    private final OpenFile files;
    private final Deeds deeds;
    private final Presenting presenting;
    private final WaitingPage waiting;
    private final List<Localised> unsaid = new ArrayList<>();
    private Look look;
    private @Nullable OpenWindow shown;

    Workbench(
            Stage stage,
            Threads threads,
            SettingsSaver saver,
            MainWindow.Machine machine,
            Consumer<URI> browser,
            Look look) {
        this.stage = stage;
        this.threads = threads;
        this.saver = saver;
        this.machine = machine;
        this.look = look;
        presenting = new Presenting(stage, threads, machine.reducedMotion());
        memory = new Memory(stage, saver);
        files = new OpenFile(new Opening(threads.files(), threads.ui()), threads::watch, this);
        WindowExport pictures = new WindowExport(stage, threads, machine, this);
        deeds = new Deeds(stage, this, threads, files, saver, pictures, browser);
        waiting = new WaitingPage(stage, deeds::quit);
    }

    /// Opens the first file, or the saga.
    void start(TimelineFile file) {
        memory.place();
        deeds.open(file);
    }

    /// Ends all reading, watching and answering; what is shown stays.
    @Override
    public void close() {
        presenting.close();
        waiting.stop();
        files.close();
        if (shown != null) {
            shown.close();
        }
    }

    /// Says a sentence: now, or as soon as there is a window to say it in.
    void say(Localised sentence) {
        if (shown == null) {
            unsaid.add(sentence);
        } else {
            shown.say(sentence);
        }
    }

    /// The system has another look now.
    void systemWears(Appearance appearance) {
        look = new Look(look.language(), look.appearance(), appearance, look.textPercent());
        if (shown != null) {
            shown.model().systemWears(appearance);
        }
    }

    @Override
    public void opening(Step step) {
        OpenWindow now = shown;
        String sentence = step.sentence(language());
        if (now == null) {
            waiting.at(step.fraction());
        } else if (now.busy().isIdle()) {
            now.busy().begin(sentence, () -> giveUp(step.file()));
        } else {
            now.busy().at(sentence, step.fraction());
        }
    }

    /// Shows that a file is being read, where nothing else is shown yet.
    void wait(TimelineFile file) {
        if (shown == null) {
            stage.setTitle(file.shortName() + " – H20 Timeline");
            waiting.wait(file, look);
        }
    }

    private void giveUp(TimelineFile file) {
        files.cancel();
        rest();
        say(language -> FileWord.CANCELLED.in(language, file.name()));
    }

    private void rest() {
        if (shown != null) {
            shown.busy().end();
        }
    }

    @Override
    public boolean opened(Opened opened) {
        rest();
        String name = opened.file().name();
        TimelineIndex index = opened.index();
        if (index != null) {
            show(opened.document(index), index);
            remember(opened.file().path());
            return true;
        }
        if (shown != null) {
            RefusedFile.show(stage, name, opened.report().problems(), shown.state().look());
            return false;
        }
        stage.setTitle(opened.file().shortName() + " – H20 Timeline");
        showNothing(opened.file(), opened.report().problems());
        // It is watched: once it is mended, it is shown.
        return true;
    }

    private void showNothing(TimelineFile file, List<Problem> problems) {
        waiting.answer(MessagePage.nothing(file.name(), problems, deeds, look));
    }

    private void remember(@Nullable Path file) {
        if (file != null) {
            saver.save(saver.settings().opened(file));
        }
    }

    private void show(Document document, TimelineIndex index) {
        presenting.close();
        OpenWindow now = shown;
        if (now == null) {
            ViewModel model = new ViewModel(document, look, memory.panels());
            MainWindow content = new MainWindow(model, deeds, machine, memory.sizes());
            now = new OpenWindow(model, content, threads, new FontMeasure());
            now.follow(memory, this::changed);
            shown = now;
            waiting.give(content.scene());
        }
        now.open(document, index);
        entitle(now.state());
        waiting.show();
        if (!unsaid.isEmpty()) {
            List<Localised> early = List.copyOf(unsaid);
            unsaid.clear();
            say(language -> String.join(" ", early.stream().map(s -> s.in(language)).toList()));
        }
    }

    private void changed(ViewState state) {
        presenting.wear(state.look());
        entitle(state);
    }

    private void entitle(ViewState state) {
        String title = state.document().timeline().title().in(state.language());
        String name = Path.of(state.document().name()).getFileName().toString();
        stage.setTitle(title + " – " + name + " – H20 Timeline");
    }

    @Override
    public void reloaded(Opened opened) {
        TimelineIndex index = opened.index();
        OpenWindow now = shown;
        if (index == null) {
            return;
        }
        if (now == null) {
            opened(opened);
            return;
        }
        now.reload(opened.document(index), index);
        presenting.reload(index);
        say(language -> FileWord.RELOADED.in(language, opened.file().name()));
    }

    @Override
    public void kept(Opened faulty) {
        OpenWindow now = shown;
        if (now == null) {
            showNothing(faulty.file(), faulty.report().problems());
            return;
        }
        now.keep(faulty.report().problems());
        say(language -> FileWord.RELOAD_KEPT.in(language, faulty.file().name()));
    }

    @Override
    public void gone(TimelineFile file) {
        say(language -> FileWord.FILE_GONE.in(language, file.name()));
    }

    @Override
    public void failed(TimelineFile file, Throwable failure) {
        rest();
        String reason = failure.getClass().getSimpleName();
        say(language -> FileWord.OPEN_FAILED.in(language, file.name(), reason));
        if (shown == null) {
            showNothing(file, List.of());
        }
    }

    /// Presents what is shown, from the step about an event or from the beginning.
    void present(@Nullable String event) {
        if (shown != null) {
            presenting.start(shown, event);
        }
    }

    /// The window that shows a timeline.
    OpenWindow open() {
        return Objects.requireNonNull(shown);
    }

    Language language() {
        return shown == null ? look.language() : shown.state().language();
    }
}
