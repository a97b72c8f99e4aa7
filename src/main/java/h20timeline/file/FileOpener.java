package h20timeline.file;

import h20timeline.platform.LatestTask;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Opens files off the FX thread; a newer request replaces an older one. It is used on the thread
/// of `ui`, where the listeners are called as well.
public final class FileOpener {
    /// Follows a request; after `opened` or `failed` it is not called any more.
    interface Listener {
        /// The request has come this far.
        void progress(OpenProgress progress);

        /// The file was read.
        void opened(OpenedFile opened);

        /// The program could not read the file, which is no fault of the file: it ran out of
        /// memory, or has a bug.
        void failed(InputFile file, Throwable failure);
    }

    private final LatestTask reading;
    private @Nullable InputFile current;

    /// Reads the current file once more after the reading that runs; null if that is not wanted.
    private @Nullable Listener next;

    public FileOpener(Executor worker, Executor ui) {
        reading = new LatestTask(worker, ui);
    }

    /// Opens a file, in place of any that is being opened.
    void open(InputFile file, Listener listener) {
        current = file;
        next = null;
        reading.start(
                run ->
                        OpenedFile.read(
                                file,
                                progress -> run.report(() -> listener.progress(progress)),
                                run::isCancelled),
                opened -> end(file, () -> listener.opened(opened)),
                failure -> end(file, () -> listener.failed(file, failure)));
    }

    /// Opens a file again. If it is being read already, that reading is finished first: otherwise a
    /// file that is saved faster than it can be read would never be shown.
    void reopen(InputFile file, Listener listener) {
        if (isReading() && file.equals(current)) {
            next = listener;
        } else {
            open(file, listener);
        }
    }

    /// Cancels the request that is running, if there is one.
    void cancel() {
        next = null;
        reading.cancel();
    }

    /// Whether a file is being read.
    boolean isReading() {
        return reading.isRunning();
    }

    private void end(InputFile file, Runnable callback) {
        Listener waiting = next;
        if (waiting != null) {
            open(file, waiting);
        }
        callback.run();
    }
}
