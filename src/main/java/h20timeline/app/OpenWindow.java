package h20timeline.app;

import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.model.Problem;
import h20timeline.render.FontMeasure;
import h20timeline.ui.MainWindow;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.util.List;
import java.util.function.Consumer;

/// The window that shows a timeline: its state, its content, and what answers its questions.
final class OpenWindow implements AutoCloseable {
    private final ViewModel model;
    private final MainWindow window;
    private final Busy busy;
    private final Answers answers;

    /// Shows nothing until [#open].
    OpenWindow(ViewModel model, MainWindow window, Threads threads, FontMeasure measure) {
        this.model = model;
        this.window = window;
        busy = new Busy(window);
        Asking asking = new Asking(threads.questions(), threads.ui());
        answers = new Answers(model, window, asking, measure);
    }

    /// Calls back at every change of the state, with the state before and after it.
    void follow(Memory memory, Consumer<ViewState> changed) {
        model.stateProperty()
                .addListener((property, before, now) -> {
                    memory.changed(before, now);
                    memory.sized(window.sizes());
                    changed.accept(now);
                });
    }

    ViewModel model() {
        return model;
    }

    ViewState state() {
        return model.state();
    }

    Busy busy() {
        return busy;
    }

    /// Shows a document from its beginning.
    void open(Document document, TimelineIndex index) {
        if (!model.state().document().equals(document)) {
            model.open(document);
        }
        answers.show(index);
        window.focus();
    }

    /// Shows the same document as it is now.
    void reload(Document document, TimelineIndex index) {
        answers.replace(document, index);
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
        return answers.index();
    }

    /// Speaks a language, if it can be drawn here.
    void speak(Language language) {
        window.speak(language);
    }

    /// The layout of what is shown.
    TimelineLayout layout() {
        return answers.layout();
    }

    void say(Localised sentence) {
        window.say(sentence.in(model.state().language()));
    }

    @Override
    public void close() {
        answers.close();
    }
}
