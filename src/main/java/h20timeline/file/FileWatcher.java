package h20timeline.file;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Watches a file and says when it should be read again. Looks at it from time to time instead of
/// asking the system to tell, which works on every disk and holds nothing open. Once the file comes
/// to rest, its last version has been told of: also where two saves bear the same time, for what
/// was [#read] is then compared with what is there. After [#close] nothing is told.
public final class FileWatcher implements AutoCloseable {
    /// What became of the file.
    public enum Change {
        /// It was saved, or is there again.
        SAVED,
        /// It is no longer there.
        GONE
    }

    private final FileProbe fileProbe;
    private final ChangeDetector detector;
    private final LongSupplier clock;
    private final Executor ui;
    private final Consumer<Change> listener;
    private final ScheduledFuture<?> looking;
    private volatile @Nullable Fingerprint read;
    private volatile boolean closed;

    /// Starts at once.
    ///
    /// @param timer looks, and reads for comparing
    /// @param clock nanoseconds, never going back
    /// @param ui runs the listener; [#close] is to be called there as well
    public FileWatcher(
            FileProbe fileProbe,
            PollTiming pace,
            ScheduledExecutorService timer,
            LongSupplier clock,
            Executor ui,
            Consumer<Change> listener) {
        this.fileProbe = fileProbe;
        this.detector = new ChangeDetector(pace);
        this.clock = clock;
        this.ui = ui;
        this.listener = listener;
        long every = pace.look().toNanos();
        looking = timer.scheduleWithFixedDelay(this::look, 0, every, TimeUnit.NANOSECONDS);
    }

    /// Watches files of this machine with the usual timing.
    public static OpenFile.Watching on(ScheduledExecutorService timer, Executor ui) {
        return (file, listener) ->
                new FileWatcher(
                        FileProbe.of(file),
                        PollTiming.USUAL,
                        timer,
                        System::nanoTime,
                        ui,
                        listener);
    }

    /// Takes note of what the last reading found in the file.
    void read(Fingerprint found) {
        read = found;
    }

    @Override
    public void close() {
        closed = true;
        looking.cancel(false);
    }

    private void look() {
        if (closed) {
            return;
        }
        switch (detector.look(fileProbe.stamp(), clock.getAsLong())) {
            case SAVED -> saved();
            case GONE -> tell(Change.GONE);
            case COMPARE -> compare();
            case NONE -> {}
        }
    }

    private void compare() {
        Fingerprint known = read;
        if (known == null) {
            // It is still being read.
            detector.compareAgain(clock.getAsLong());
            return;
        }
        Fingerprint found = fileProbe.content(() -> closed);
        if (!found.equals(known)) {
            saved();
        }
        if (!found.equals(known) || found.equals(Fingerprint.NONE)) {
            detector.compareAgain(clock.getAsLong());
        }
    }

    private void saved() {
        // What was read until now is no answer to this.
        read = null;
        tell(Change.SAVED);
    }

    private void tell(Change change) {
        ui.execute(() -> {
            if (!closed) {
                listener.accept(change);
            }
        });
    }
}
