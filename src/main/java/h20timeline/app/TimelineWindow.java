package h20timeline.app;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.model.TimelineCharacters;
import h20timeline.platform.Threads;
import h20timeline.render.FontMeasure;
import h20timeline.render.UndrawnCharacters;
import h20timeline.ui.MainWindow;
import h20timeline.ui.command.NoteAction;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The window that shows a timeline: its state, its content, and what answers its questions.
final class TimelineWindow implements AutoCloseable {
    private final ViewModel model;
    private final MainWindow window;
    private final Threads threads;
    private final BusyIndicator busy;
    private final QueryController queries;
    private final ReplayController replay;

    /// Shows nothing until [#open]. `follower` is told of what is shown of the same timeline later:
    /// as known on another day, or as the file is now.
    TimelineWindow(
            ViewModel model, MainWindow window, Threads threads, Consumer<TimelineIndex> follower) {
        this.model = model;
        this.window = window;
        this.threads = threads;
        busy = new BusyIndicator(window);
        queries = new QueryController(model, window, threads, new FontMeasure());
        replay = new ReplayController(model, queries, threads, follower);
    }

    /// Calls back at every change of the state, with the state before and after it.
    void follow(WindowStateStore stateStore, Consumer<ViewState> changed) {
        model.stateProperty()
                .addListener((property, before, now) -> {
                    stateStore.changed(before, now);
                    stateStore.sized(window.sizes());
                    changed.accept(now);
                });
    }

    ViewModel model() {
        return model;
    }

    ViewState state() {
        return model.state();
    }

    BusyIndicator busy() {
        return busy;
    }

    /// Shows a document from its beginning.
    void open(Document document, TimelineIndex index) {
        if (!model.state().document().equals(document)) {
            model.open(document);
        }
        queries.show(index);
        replay.opened(index);
        window.focus();
        sayUndrawn(document.timeline());
    }

    /// Says what stands as boxes in the window: after the first picture, which waits for nothing.
    private void sayUndrawn(Timeline timeline) {
        Language language = model.state().language();
        threads.queries()
                .execute(() -> {
                    BitSet characters = TimelineCharacters.of(timeline, language, true);
                    threads.ui()
                            .execute(() ->
                                    UndrawnCharacters.sentence(characters).ifPresent(this::say));
                });
    }

    /// Shows the same document as it is now.
    void reload(Document document, TimelineIndex index) {
        replay.reloaded(document, index);
        if (document.problems().isEmpty()) {
            model.showProblems(false);
        }
    }

    /// Keeps what is shown, and says what is wrong with the file since.
    void keep(List<Problem> problems) {
        model.reload(model.state().document().behind(problems));
        model.showProblems(true);
    }

    /// All of the timeline, whatever is hidden of it.
    TimelineIndex index() {
        return queries.index();
    }

    /// Speaks a language, if it can be drawn here.
    void setLanguage(Language language) {
        window.setLanguage(language);
    }

    /// The layout of what is shown.
    TimelineLayout layout() {
        return queries.layout();
    }

    /// Shows a bar over the timeline, or none for null.
    void setBar(@Nullable Node bar) {
        window.barPlace().getChildren().setAll(bar == null ? List.of() : List.of(bar));
    }

    void say(Localised sentence) {
        window.say(sentence, null);
    }

    /// Says something, and offers to do something about it.
    void say(Localised sentence, NoteAction action) {
        window.say(sentence, action);
    }

    /// The file of what is shown is not there any more; what was read of it stays.
    void gone() {
        model.reload(model.state().document().withoutFile());
    }

    @Override
    public void close() {
        replay.close();
        queries.close();
    }
}
