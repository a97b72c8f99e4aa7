package h20timeline.app;

import h20timeline.knowledge.Knowledge;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.platform.LatestTask;
import h20timeline.platform.Threads;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.Replay;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes the timeline of the day that the window is to show, off the FX thread. While one is being
/// made, the handle may move on: then the day that it has reached is made next, and none between,
/// so that the window follows a drag however long a day takes.
final class ReplayController implements AutoCloseable {
    private final ViewModel model;
    private final QueryController queries;
    private final Consumer<TimelineIndex> follower;
    private final LatestTask task;

    /// The whole timeline, and its index, which took long to make.
    private @Nullable TimelineIndex whole;

    private long shown;
    private boolean busy;

    /// A day that is ready to be shown.
    private record RecalledDay(Knowledge knowledge, long day, TimelineIndex index) {}

    /// `follower` is told of each day, and of each new version of the file, once it is shown.
    ReplayController(
            ViewModel model,
            QueryController queries,
            Threads threads,
            Consumer<TimelineIndex> follower) {
        this.follower = follower;
        this.model = model;
        this.queries = queries;
        task = new LatestTask(threads.queries(), threads.ui());
        model.stateProperty().addListener((property, before, now) -> changed(before, now));
    }

    /// Another timeline is shown, all of it.
    void opened(TimelineIndex all) {
        whole = all;
        busy = false;
        task.start(
                run -> new Knowledge(all.timeline()),
                knowledge -> {
                    shown = knowledge.end();
                    model.know(knowledge, null);
                },
                ReplayController::failed);
    }

    /// The file was read again: the same day is shown of what it says now.
    void reloaded(Document document, TimelineIndex all) {
        Replay replay = model.state().replay();
        Long wanted = replay == null || replay.isAtEnd() ? null : replay.wanted();
        whole = all;
        busy = true;
        task.start(
                run -> {
                    Knowledge knowledge = new Knowledge(all.timeline());
                    return recalled(knowledge, wanted == null ? knowledge.end() : wanted, all);
                },
                day ->
                        queries.replace(
                                document.showing(day.index().timeline()),
                                day.index(),
                                () -> {
                                    shown = day.day();
                                    busy = false;
                                    model.know(day.knowledge(), wanted);
                                    follower.accept(day.index());
                                }),
                ReplayController::failed);
    }

    private void changed(ViewState before, ViewState now) {
        if (!Objects.equals(before.replay(), now.replay())) {
            follow();
        }
    }

    private void follow() {
        Replay replay = model.state().replay();
        TimelineIndex all = whole;
        if (busy || replay == null || all == null || replay.wanted() == shown) {
            return;
        }
        busy = true;
        long wanted = replay.wanted();
        task.start(
                run -> recalled(replay.knowledge(), wanted, all),
                day ->
                        queries.replace(
                                model.state().document().showing(day.index().timeline()),
                                day.index(),
                                () -> {
                                    shown = wanted;
                                    busy = false;
                                    follower.accept(day.index());
                                    follow();
                                }),
                ReplayController::failed);
    }

    private static RecalledDay recalled(Knowledge knowledge, long day, TimelineIndex all) {
        Timeline then = knowledge.on(day);
        boolean end = then.equals(all.timeline());
        return new RecalledDay(knowledge, day, end ? all : new TimelineIndex(then));
    }

    private static void failed(Throwable failure) {
        throw new IllegalStateException("a day cannot be shown", failure);
    }

    @Override
    public void close() {
        task.cancel();
        whole = null;
    }
}
