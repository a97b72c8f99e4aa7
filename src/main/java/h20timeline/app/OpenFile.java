package h20timeline.app;

import h20timeline.model.LoadReport;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The file that is open: reads it, watches it, reads it again when it was saved, and decides what
/// is to be shown. At most one file is watched. To be used on the toolkit's thread, where it calls
/// the sight as well.
final class OpenFile implements AutoCloseable {
    /// Where what becomes of files is to be seen.
    interface Sight {
        /// A file is being opened for the first time.
        void opening(Step step);

        /// A file was opened for the first time; it may have nothing to show. The answer is whether
        /// it is the open one now; if not, the one before stays open.
        boolean opened(Opened opened);

        /// The open file was saved, and is to be shown as it is now.
        void reloaded(Opened opened);

        /// The open file was saved with faults: what is shown stays, with the new problems.
        void kept(Opened faulty);

        /// The open file is no longer there; what is shown stays.
        void gone(TimelineFile file);

        /// The program could not open a file, which is no fault of the file.
        void failed(TimelineFile file, Throwable failure);
    }

    /// Starts to watch a file.
    @FunctionalInterface
    interface Watching {
        FileWatch watch(Path file, Consumer<FileWatch.Change> listener);
    }

    /// The one that is open: what was read of it last, and whether the shown version has errors.
    private record Current(TimelineFile file, Content content, boolean hasErrors) {
        static Current of(Opened shown) {
            LoadReport report = shown.report();
            boolean errors = report.hasErrors() || report.timeline() == null;
            return new Current(shown.file(), shown.content(), errors);
        }

        Current having(Content found) {
            return new Current(file, found, hasErrors);
        }
    }

    private final Opening opening;
    private final Watching watching;
    private final Sight sight;
    private @Nullable Current current;
    private @Nullable FileWatch watch;

    OpenFile(Opening opening, Watching watching, Sight sight) {
        this.opening = opening;
        this.watching = watching;
        this.sight = sight;
    }

    /// Opens a file. Until it is there, what is shown stays, and rests.
    void open(TimelineFile file) {
        unwatch();
        opening.open(file, new First());
    }

    /// Gives up what is being opened; what is shown stays.
    void cancel() {
        opening.cancel();
        rewatch();
    }

    /// Ends all reading and watching; nothing more is told.
    @Override
    public void close() {
        opening.cancel();
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
            FileWatch started = watching.watch(path, this::changed);
            started.read(open.content());
            watch = started;
        }
    }

    private void changed(FileWatch.Change change) {
        Current open = current;
        if (open == null) {
            return;
        }
        switch (change) {
            case SAVED -> opening.again(open.file(), new Again());
            case GONE -> sight.gone(open.file());
        }
    }

    private void read(Current now) {
        current = now;
        // Where it is being read again already, this is not what the watch waits for.
        if (watch != null && !opening.busy()) {
            watch.read(now.content());
        }
    }

    private final class First implements Opening.Listener {
        @Override
        public void at(Step step) {
            sight.opening(step);
        }

        @Override
        public void opened(Opened opened) {
            if (sight.opened(opened)) {
                current = Current.of(opened);
            }
            rewatch();
        }

        @Override
        public void failed(TimelineFile file, Throwable failure) {
            sight.failed(file, failure);
            rewatch();
        }
    }

    private final class Again implements Opening.Listener {
        /// Reading again is not worth a word: what is shown can be used all the while.
        @Override
        public void at(Step step) {}

        @Override
        public void opened(Opened opened) {
            Current open = current;
            if (open == null) {
                return;
            }
            switch (Reload.of(open.hasErrors(), opened.report())) {
                case SHOW_NEW -> {
                    read(Current.of(opened));
                    sight.reloaded(opened);
                }
                case KEEP_OLD -> {
                    read(open.having(opened.content()));
                    sight.kept(opened);
                }
            }
        }

        @Override
        public void failed(TimelineFile file, Throwable failure) {
            sight.failed(file, failure);
        }
    }
}
