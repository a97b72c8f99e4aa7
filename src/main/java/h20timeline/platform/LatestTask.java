package h20timeline.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs the newest of several requests off the UI thread; what older requests report or return is
/// discarded. It is used on the thread of `ui`, and all callbacks run there.
public final class LatestTask {
    private final Executor worker;
    private final Executor ui;
    private @Nullable TaskRun current;

    /// Computes the result of one request on the worker.
    @FunctionalInterface
    public interface Work<T> {
        /// The result, computed on the worker.
        ///
        /// @throws CancellationException if it stops early because the run is cancelled
        T compute(TaskRun run);
    }

    public LatestTask(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /// Starts a request and cancels the one before. Either `done` or `failed` is called once,
    /// unless the request is cancelled first.
    public <T> void start(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        TaskRun run = new TaskRun();
        current = run;
        worker.execute(() -> run.execute(work, done, failed));
    }

    /// Cancels the request that is running, if there is one; its callbacks are not called any more.
    public void cancel() {
        if (current != null) {
            current.cancelled = true;
            current = null;
        }
    }

    /// Whether a request is waiting or running.
    public boolean isRunning() {
        return current != null;
    }

    /// The execution of one request, as its work sees it.
    public final class TaskRun {
        private final AtomicReference<@Nullable Runnable> report = new AtomicReference<>();
        private volatile boolean cancelled;

        private TaskRun() {}

        /// Whether the result is no longer wanted.
        public boolean isCancelled() {
            return cancelled;
        }

        /// Runs a report of progress on the UI thread. A report that was not run yet is replaced,
        /// so that fast work does not flood that thread.
        public void report(Runnable progress) {
            if (report.getAndSet(progress) == null) {
                ui.execute(() -> {
                    Runnable newest = report.getAndSet(null);
                    if (newest != null && !cancelled) {
                        newest.run();
                    }
                });
            }
        }

        private <T> void execute(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            if (cancelled) {
                return;
            }
            try {
                T result = work.compute(this);
                end(() -> done.accept(result));
            } catch (RuntimeException | Error failure) {
                end(() -> failed.accept(failure));
            }
        }

        private void end(Runnable callback) {
            ui.execute(() -> {
                if (!cancelled) {
                    current = null;
                    callback.run();
                }
            });
        }
    }
}
