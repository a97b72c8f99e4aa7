package h20timeline.app;

import h20timeline.json.Progress;
import h20timeline.layout.TimelineIndex;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/// Reads and indexes a file beside the toolkit's thread; can be cancelled while it reads.
final class ReadTask extends Task<ReadTask.Result> {
    private final TimelineFile file;

    /// What was read, and its index unless there is nothing to show.
    record Result(LoadReport report, @Nullable TimelineIndex index) {}

    ReadTask(TimelineFile file) {
        this.file = file;
    }

    @Override
    protected Result call() {
        LoadReport report =
                file.read(
                        new Progress() {
                            @Override
                            public void at(long bytesRead, long bytesTotal) {
                                updateProgress(bytesRead, Math.max(bytesRead, bytesTotal));
                            }

                            @Override
                            public boolean cancelled() {
                                return isCancelled();
                            }
                        });
        Timeline timeline = report.timeline();
        return new Result(report, timeline == null ? null : new TimelineIndex(timeline));
    }
}
