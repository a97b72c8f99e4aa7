package h20timeline.app;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextMeasure;
import h20timeline.platform.LatestTask;
import h20timeline.platform.Threads;
import h20timeline.slides.SlideDeck;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes the slides of what a window shows, and reads the times of a rehearsal, off the toolkit's
/// thread: those of a long timeline take a while.
final class ShowPreparation {
    private final LatestTask task;

    ShowPreparation(Threads threads) {
        task = new LatestTask(threads.queries(), threads.ui());
    }

    /// The slides, and the seconds of each step of the last rehearsal.
    record Prepared(SlideDeck deck, Map<String, Integer> rehearsed) {}

    /// Prepares what an index has. The window says why where that fails.
    ///
    /// @param events the file of events beside which the times are; null for none
    void start(
            TimelineWindow from,
            TimelineIndex index,
            @Nullable Path events,
            Consumer<Prepared> then,
            Runnable failed) {
        TextMeasure measure = from.layout().measure();
        task.start(
                run -> new Prepared(new SlideDeck(index, measure), RehearsalStore.read(events)),
                then,
                failure -> {
                    failed.run();
                    String name = failure.getClass().getSimpleName();
                    from.say(language -> AppMessages.PRESENT_FAILED.in(language, name));
                });
    }

    void cancel() {
        task.cancel();
    }
}
