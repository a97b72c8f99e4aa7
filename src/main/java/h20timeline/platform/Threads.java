package h20timeline.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javafx.application.Platform;

/// The threads beside the toolkit's: one that reads and writes files, one that runs queries, one
/// that makes pictures, one that looks at the clock; and `ui`, which hands over to the toolkit's
/// own. None keeps the program alive.
public record Threads(
        ExecutorService files,
        ExecutorService queries,
        ExecutorService pictures,
        ScheduledExecutorService timer,
        Executor ui)
        implements AutoCloseable {
    /// Starts them.
    public static Threads start() {
        return new Threads(
                Executors.newSingleThreadExecutor(named("h20-files")),
                Executors.newSingleThreadExecutor(named("h20-queries")),
                Executors.newSingleThreadExecutor(named("h20-pictures")),
                Executors.newSingleThreadScheduledExecutor(named("h20-timer")),
                Platform::runLater);
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        files.shutdownNow();
        queries.shutdownNow();
        pictures.shutdownNow();
        timer.shutdownNow();
    }
}
