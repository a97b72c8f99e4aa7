package h20timeline.file;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Opens files beside the toolkit's thread, and tells of the last request only: once a newer one is
/// made, nothing comes of an older any more. To be used on the thread of `ui`, where the listeners
/// are called as well.
public final class FileOpener {
    /// Is told how a request goes; after `opened` or `failed` nothing more is told.
    interface Listener {
        /// It has come so far.
        void at(OpenProgress progress);

        /// It is done.
        void opened(OpenedFile opened);

        /// The program could not do it, which is no fault of the file: memory, or a mistake.
        void failed(InputFile file, Throwable failure);
    }

    private final ExecutorService work;
    private final Executor ui;
    private @Nullable Request current;

    public FileOpener(ExecutorService work, Executor ui) {
        this.work = work;
        this.ui = ui;
    }

    /// Opens a file, in place of any that is being opened.
    void open(InputFile file, Listener listener) {
        cancel();
        start(file, listener);
    }

    /// Opens a file as it is from now on. Where it is being opened already, that is brought to its
    /// end first: else a file that is saved faster than it can be read would never be shown.
    void again(InputFile file, Listener listener) {
        Request running = current;
        if (running != null && running.file.equals(file)) {
            running.next = listener;
        } else {
            open(file, listener);
        }
    }

    /// Gives up the request that is under way, if there is one; nothing more is told of it.
    void cancel() {
        Request running = current;
        if (running != null) {
            running.cancelled = true;
            current = null;
        }
    }

    /// Whether something is being opened.
    boolean busy() {
        return current != null;
    }

    private void start(InputFile file, Listener listener) {
        Request request = new Request(file, listener);
        current = request;
        work.execute(request);
    }

    /// One request; `next` waits for its end to open the same file again.
    private final class Request implements Runnable {
        private final InputFile file;
        private final Listener listener;
        private final AtomicReference<@Nullable OpenProgress> unsaid = new AtomicReference<>();
        private @Nullable Listener next;
        private volatile boolean cancelled;

        Request(InputFile file, Listener listener) {
            this.file = file;
            this.listener = listener;
        }

        @Override
        public void run() {
            try {
                OpenedFile opened = OpenedFile.read(file, this::say, () -> cancelled);
                ui.execute(() -> end(() -> listener.opened(opened)));
            } catch (CancellationException e) {
                // Whoever cancelled it knows.
            } catch (RuntimeException | Error e) {
                ui.execute(() -> end(() -> listener.failed(file, e)));
            }
        }

        /// Steps that come faster than they can be told are told together.
        private void say(OpenProgress progress) {
            if (unsaid.getAndSet(progress) == null) {
                ui.execute(() -> {
                    OpenProgress last = unsaid.getAndSet(null);
                    if (last != null && !cancelled) {
                        listener.at(last);
                    }
                });
            }
        }

        private void end(Runnable tell) {
            if (cancelled) {
                return;
            }
            current = null;
            Listener waiting = next;
            if (waiting != null) {
                start(file, waiting);
            }
            tell.run();
        }
    }
}
