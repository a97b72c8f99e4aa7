package h20timeline.file;

import h20timeline.model.LoadReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The file that is open: reads it, watches it, reads it again when it was saved, and decides what
/// is to be shown. At most one file is watched. To be used on the toolkit's thread, where it calls
/// the sight as well.
public final class OpenFile implements AutoCloseable {
    /// Where what becomes of files is to be seen.
    public interface Sight {
        /// A file is being opened for the first time.
        void opening(OpenProgress progress);

        /// A file was opened for the first time; it may have nothing to show. The answer is whether
        /// it is the open one now; if not, the one before stays open.
        boolean opened(OpenedFile opened);

        /// The open file was saved, and is to be shown as it is now.
        void reloaded(OpenedFile opened);

        /// The open file was saved with faults: what is shown stays, with the new problems.
        void kept(OpenedFile faulty);

        /// The open file is no longer there; what is shown stays.
        void gone(InputFile file);

        /// The program could not open a file, which is no fault of the file.
        void failed(InputFile file, Throwable failure);
    }

    /// Starts to watch a file.
    @FunctionalInterface
    public interface Watching {
        FileWatcher watch(Path file, Consumer<FileWatcher.Change> listener);
    }

    /// The one that is open: what was read of it last, and whether the shown version has errors.
    private record Current(InputFile file, Fingerprint content, boolean hasErrors) {
        static Current of(OpenedFile shown) {
            LoadReport report = shown.report();
            boolean errors = report.hasErrors() || report.timeline() == null;
            return new Current(shown.file(), shown.content(), errors);
        }

        Current having(Fingerprint found) {
            return new Current(file, found, hasErrors);
        }
    }

    private final FileOpener fileOpener;
    private final Watching watching;
    private final Sight position;
    private @Nullable Current current;
    private @Nullable FileWatcher watch;

    public OpenFile(FileOpener fileOpener, Watching watching, Sight position) {
        this.fileOpener = fileOpener;
        this.watching = watching;
        this.position = position;
    }

    /// The file that is open, if there is one.
    public Optional<InputFile> file() {
        return Optional.ofNullable(current).map(Current::file);
    }

    /// Opens a file. Until it is there, what is shown stays, and rests.
    public void open(InputFile file) {
        unwatch();
        fileOpener.open(file, new First());
    }

    /// Where the open file is; none where nothing is open, or something that the program brings.
    public Optional<Path> path() {
        return Optional.ofNullable(current).map(open -> open.file().path());
    }

    /// Gives up what is being opened; what is shown stays.
    public void cancel() {
        fileOpener.cancel();
        rewatch();
    }

    /// Ends all reading and watching; nothing more is told.
    @Override
    public void close() {
        fileOpener.cancel();
        unwatch();
        current = null;
    }

    private void unwatch() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    private void rewatch() {
        Current open = current;
        if (open == null || watch != null) {
            return;
        }
        Path path = open.file().path();
        if (path != null) {
            FileWatcher started = watching.watch(path, this::changed);
            started.read(open.content());
            watch = started;
        }
    }

    private void changed(FileWatcher.Change change) {
        Current open = current;
        if (open == null) {
            return;
        }
        switch (change) {
            case SAVED -> fileOpener.reopen(open.file(), new Again());
            case GONE -> position.gone(open.file());
        }
    }

    private void read(Current now) {
        current = now;
        // Where it is being read again already, this is not what the watch waits for.
        if (watch != null && !fileOpener.isReading()) {
            watch.read(now.content());
        }
    }

    private final class First implements FileOpener.Listener {
        @Override
        public void progress(OpenProgress progress) {
            position.opening(progress);
        }

        @Override
        public void opened(OpenedFile opened) {
            if (position.opened(opened)) {
                current = Current.of(opened);
            }
            rewatch();
        }

        @Override
        public void failed(InputFile file, Throwable failure) {
            position.failed(file, failure);
            rewatch();
        }
    }

    private final class Again implements FileOpener.Listener {
        /// Reading again is not worth a word: what is shown can be used all the while.
        @Override
        public void progress(OpenProgress progress) {}

        @Override
        public void opened(OpenedFile opened) {
            Current open = current;
            if (open == null) {
                return;
            }
            switch (ReloadDecision.of(open.hasErrors(), opened.report())) {
                case SHOW_NEW -> {
                    read(Current.of(opened));
                    position.reloaded(opened);
                }
                case KEEP_OLD -> {
                    read(open.having(opened.content()));
                    position.kept(opened);
                }
            }
        }

        @Override
        public void failed(InputFile file, Throwable failure) {
            position.failed(file, failure);
        }
    }
}
