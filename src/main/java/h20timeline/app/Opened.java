package h20timeline.app;

import h20timeline.json.Progress;
import h20timeline.json.TimelineReader;
import h20timeline.layout.TimelineIndex;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.viewmodel.Document;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What came of opening a file: its report, its index unless there is nothing to show, and what it
/// held when it was read; that is [Content#NONE] for the saga, which nobody saves.
record Opened(
        TimelineFile file, LoadReport report, @Nullable TimelineIndex index, Content content) {
    /// Reads and indexes a file; takes as long as the file is long.
    ///
    /// @throws CancellationException once `cancelled` says so
    static Opened read(TimelineFile file, Consumer<Step> steps, BooleanSupplier cancelled) {
        Progress progress =
                new Progress() {
                    @Override
                    public void at(long bytesRead, long bytesTotal) {
                        double part = Math.min(1, (double) bytesRead / bytesTotal);
                        steps.accept(
                                new Step(file, Step.Stage.READING, bytesTotal > 0 ? part : -1));
                    }

                    @Override
                    public boolean cancelled() {
                        return cancelled.getAsBoolean();
                    }
                };
        Path path = file.path();
        AtomicReference<Content.@Nullable Tap> tap = new AtomicReference<>();
        LoadReport report =
                path == null
                        ? file.read(progress)
                        : new TimelineReader()
                                .read(
                                        path,
                                        in -> {
                                            Content.Tap around = new Content.Tap(in, cancelled);
                                            tap.set(around);
                                            return around;
                                        },
                                        progress);
        Content.Tap used = tap.get();
        Content content = used == null ? Content.NONE : used.content();
        goOn(cancelled);
        Timeline timeline = report.timeline();
        if (timeline == null) {
            return new Opened(file, report, null, content);
        }
        steps.accept(new Step(file, Step.Stage.INDEXING, -1));
        TimelineIndex index = new TimelineIndex(timeline);
        goOn(cancelled);
        return new Opened(file, report, index, content);
    }

    /// As a document for a window, where there is something to show.
    Document document(TimelineIndex of) {
        return new Document(file.name(), of.timeline(), of.all(), of.story(), report.problems());
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
