package h20timeline.app;

import h20timeline.find.Query;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.Viewport;
import h20timeline.render.FontMeasure;
import h20timeline.ui.MainWindow;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Has the questions of a view model answered, and lays out what is to be shown of its timeline.
final class QueryController implements AutoCloseable {
    private final ViewModel model;
    private final MainWindow window;
    private final QueryRunner runner;
    private final FontMeasure measure;
    private final BusyIndicator busy;

    /// All events of the document, and the layout of those that are shown.
    private @Nullable TimelineIndex index;

    private @Nullable TimelineLayout layout;

    QueryController(ViewModel model, MainWindow window, QueryRunner runner, FontMeasure measure) {
        this.model = model;
        this.window = window;
        this.runner = runner;
        this.measure = measure;
        busy = new BusyIndicator(window);
        model.stateProperty().addListener((property, before, now) -> changed(before, now));
    }

    /// Shows another timeline, at once; the model's document is of it.
    void show(TimelineIndex all) {
        index = all;
        TimelineLayout first = new TimelineLayout(all, measure);
        // While the window's styles are worked out: most of what it will ask for is then at hand.
        Viewport roughly = window.viewport();
        runner.beside(() -> first.picture(roughly));
        show(first);
        ask(model.state());
    }

    /// Shows another version of the timeline, once what is asked of it is answered: nothing that
    /// the filter hides is seen in between.
    void replace(Document document, TimelineIndex all) {
        Query asked = model.state().question();
        Query pruned = asked.withFilter(asked.filter().pruned(all.timeline()));
        boolean hiding = model.state().hiding();
        index = all;
        runner.ask(
                all,
                pruned,
                hiding,
                part -> {},
                found -> {
                    model.reload(document);
                    ViewState now = model.state();
                    if (now.question().equals(asked) && now.hiding() == hiding) {
                        model.ask(pruned);
                        model.answered(found.answer());
                        show(new TimelineLayout(found.shown(), measure));
                    } else {
                        // Something else has been asked in the meantime.
                        show(new TimelineLayout(all, measure));
                        ask(now);
                    }
                });
    }

    /// Answers nothing any more.
    @Override
    public void close() {
        index = null;
        runner.cancel();
        busy.end();
    }

    /// All of the timeline, whatever is hidden of it.
    TimelineIndex index() {
        return Objects.requireNonNull(index);
    }

    /// The layout of what is shown.
    TimelineLayout layout() {
        return Objects.requireNonNull(layout);
    }

    private void changed(ViewState before, ViewState now) {
        boolean asked =
                !before.question().equals(now.question()) || before.hiding() != now.hiding();
        if (asked && index != null && index.timeline().equals(now.document().timeline())) {
            ask(now);
        }
    }

    private void ask(ViewState state) {
        TimelineIndex all = index;
        if (all == null) {
            return;
        }
        String sentence = AppMessages.SEARCHING.in(state.language());
        busy.begin(sentence, this::cancelQuery);
        runner.ask(
                all,
                state.question(),
                state.hiding(),
                part -> busy.at(sentence, part),
                found -> {
                    busy.end();
                    model.answered(found.answer());
                    if (layout == null || !layout.index().equals(found.shown())) {
                        show(new TimelineLayout(found.shown(), measure));
                    }
                });
    }

    /// Back to what was answered last.
    private void cancelQuery() {
        runner.cancel();
        busy.end();
        var last = model.state().answer();
        if (last != null) {
            model.ask(last.question());
        }
    }

    private void show(TimelineLayout next) {
        layout = next;
        window.open(next);
    }
}
