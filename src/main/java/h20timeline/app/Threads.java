package h20timeline.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The threads beside the toolkit's: one that reads and writes files, one that answers questions,
/// one that makes pictures, one that looks at the clock; and `ui`, which hands over to the
/// toolkit's own. None keeps the program alive.
record Threads(
        ExecutorService files,
        ExecutorService questions,
        ExecutorService pictures,
        ScheduledExecutorService timer,
        Executor ui)
        implements AutoCloseable {
    /// Starts them.
    static Threads start() {
        return new Threads(
                Executors.newSingleThreadExecutor(named("h20-files")),
                Executors.newSingleThreadExecutor(named("h20-questions")),
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

    /// Watches a file; changes are told on the toolkit's thread.
    FileWatch watch(Path file, Consumer<FileWatch.Change> listener) {
        return new FileWatch(Disk.of(file), Pace.USUAL, timer, System::nanoTime, ui, listener);
    }

    @Override
    public void close() {
        files.shutdownNow();
        questions.shutdownNow();
        pictures.shutdownNow();
        timer.shutdownNow();
    }
}
