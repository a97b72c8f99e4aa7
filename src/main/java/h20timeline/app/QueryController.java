package h20timeline.app;

import h20timeline.find.IndexMonitor;
import h20timeline.find.Query;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import h20timeline.platform.LatestTask;
import h20timeline.platform.Threads;
import h20timeline.render.FontMeasure;
import h20timeline.ui.MainWindow;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Has the questions of a view model answered, and lays out what is to be shown of its timeline.
final class QueryController implements AutoCloseable {
    private final ViewModel model;
    private final MainWindow window;
    private final QueryRunner runner = new QueryRunner();
    private final Executor worker;
    private final LatestTask task;
    private final FontMeasure measure;
    private final BusyIndicator busy;

    /// All events of the document, and the layout of those that are shown.
    private @Nullable TimelineIndex index;

    private @Nullable TimelineLayout layout;

    /// What was found, and its layout.
    private record ReadyAnswer(QueryRunner.QueryAnswer found, TimelineLayout layout) {}

    QueryController(ViewModel model, MainWindow window, Threads threads, FontMeasure measure) {
        this.model = model;
        this.window = window;
        worker = threads.queries();
        task = new LatestTask(worker, threads.ui());
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
        worker.execute(() -> first.picture(roughly));
        show(first);
        ask(model.state());
    }

    /// Shows another version of the timeline, once what is asked of it is answered: nothing that
    /// the filter hides is seen in between.
    void replace(Document document, TimelineIndex all) {
        replace(document, all, () -> {});
    }

    /// The same; `shown` is called when it is shown.
    void replace(Document document, TimelineIndex all, Runnable shown) {
        Query asked = model.state().question();
        Query pruned = asked.withFilter(asked.filter().pruned(all.timeline()));
        boolean hiding = model.state().hiding();
        index = all;
        // What was being answered is not any more, and nobody is to stop the new version.
        busy.end();
        // What the toolkit's thread then has to lay out is at hand: a drag over days stays smooth.
        Viewport roughly = window.viewport();
        task.start(
                run -> {
                    var found = runner.run(all, pruned, hiding, monitor(run, part -> {}));
                    TimelineLayout ready = new TimelineLayout(found.shown(), measure);
                    ready.picture(roughly);
                    return new ReadyAnswer(found, ready);
                },
                ready -> {
                    model.reload(document);
                    ViewState now = model.state();
                    if (now.question().equals(asked) && now.hiding() == hiding) {
                        model.ask(pruned);
                        model.answered(ready.found().result());
                        show(ready.layout());
                    } else {
                        // Something else has been asked in the meantime.
                        show(new TimelineLayout(all, measure));
                        ask(now);
                    }
                    shown.run();
                },
                this::failed);
    }

    /// Answers nothing any more.
    @Override
    public void close() {
        index = null;
        task.cancel();
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
        run(
                all,
                state.question(),
                state.hiding(),
                part -> busy.progress(sentence, part),
                found -> {
                    busy.end();
                    model.answered(found.result());
                    if (layout == null || !layout.index().equals(found.shown())) {
                        show(new TimelineLayout(found.shown(), measure));
                    }
                });
    }

    private void run(
            TimelineIndex all,
            Query query,
            boolean hiding,
            DoubleConsumer progress,
            Consumer<QueryRunner.QueryAnswer> done) {
        task.start(
                run -> runner.run(all, query, hiding, monitor(run, progress)), done, this::failed);
    }

    private void failed(Throwable failure) {
        busy.end();
        throw new IllegalStateException("a query failed", failure);
    }

    private static IndexMonitor monitor(LatestTask.TaskRun run, DoubleConsumer progress) {
        return new IndexMonitor() {
            @Override
            public void done(double part) {
                run.report(() -> progress.accept(part));
            }

            @Override
            public boolean cancelled() {
                return run.isCancelled();
            }
        };
    }

    /// Back to what was answered last.
    private void cancelQuery() {
        task.cancel();
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
