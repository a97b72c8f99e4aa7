package h20timeline.app;

import h20timeline.export.ExportFile;
import h20timeline.export.ExportFormat;
import h20timeline.export.ExportItem;
import h20timeline.export.ExportListener;
import h20timeline.export.ExportMessages;
import h20timeline.export.ExportSaver;
import h20timeline.export.PictureRenderer;
import h20timeline.export.SizeLimit;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.PlatformMessages;
import h20timeline.platform.Threads;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Runs one export of the window off the FX thread, shows its progress and reports its result. The
/// window can be used meanwhile.
record ExportJob(
        Threads threads,
        BusyIndicator busy,
        Consumer<Localised> report,
        Language language,
        AtomicBoolean cancelled) {
    ExportJob(Threads threads, BusyIndicator busy, Consumer<Localised> report, Language language) {
        this(threads, busy, report, language, new AtomicBoolean());
    }

    /// Saves files, replacing those that exist. Ends at the first that cannot be written; `saved`
    /// is told when all are.
    void save(List<ExportFile> files, Consumer<Localised> saved) {
        run(() -> saveAll(files), saved);
    }

    /// Copies a picture to the clipboard.
    void copy(ExportItem item, ExportFormat format) {
        run(() -> copyOne(item, format), report);
    }

    /// What is to be said of the work, and whether it was all done.
    private record Outcome(Localised sentence, boolean complete) {
        static Outcome stopped(Localised sentence) {
            return new Outcome(sentence, false);
        }
    }

    private void run(Supplier<Outcome> work, Consumer<Localised> done) {
        busy.begin(ExportMessages.EXPORTING.in(language), () -> cancelled.set(true));
        threads.pictures()
                .execute(() -> {
                    Outcome outcome = outcome(work);
                    threads.ui()
                            .execute(() -> {
                                busy.end();
                                (outcome.complete() ? done : report).accept(outcome.sentence());
                            });
                });
    }

    /// Turns every failure into a message: the window must not look busy for ever.
    private static Outcome outcome(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            return Outcome.stopped(ExportMessages.EXPORT_STOPPED::in);
        } catch (RuntimeException e) {
            return Outcome.stopped(
                    language -> PlatformMessages.UNEXPECTED.in(language, e.toString()));
        }
    }

    private Outcome saveAll(List<ExportFile> files) {
        Follower follower = new Follower(files.size());
        boolean complete = new ExportSaver(threads.ui(), true, follower).save(files);
        Localised failure = follower.failure;
        if (failure != null) {
            return Outcome.stopped(failure);
        }
        int written = follower.written;
        if (!complete) {
            return Outcome.stopped(language ->
                    ExportMessages.EXPORTS_STOPPED.in(language, language.number(written)));
        }
        Path first = files.getFirst().path();
        return new Outcome(
                language ->
                        written == 1
                                ? ExportMessages.WRITTEN.in(language, first)
                                : ExportMessages.EXPORTS_SAVED.in(
                                        language,
                                        language.number(written),
                                        first.resolveSibling(".").normalize()),
                true);
    }

    private Outcome copyOne(ExportItem item, ExportFormat format) {
        try {
            ExportItem.LaidOut picture = item.layOut().get();
            Optional<Localised> tooLarge =
                    SizeLimit.atOnce(Runtime.getRuntime().maxMemory()).problem(picture.pixels());
            if (tooLarge.isPresent()) {
                return Outcome.stopped(tooLarge.get());
            }
            PictureRenderer renderer = new PictureRenderer(threads.ui());
            ClipboardContent content =
                    format.clipboard(
                            picture,
                            renderer,
                            part -> {
                                showProgress(part);
                                return !cancelled.get();
                            });
            threads.ui().execute(() -> Clipboard.getSystemClipboard().setContent(content));
            return new Outcome(
                    language -> ExportMessages.PICTURE_COPIED.in(language, picture.pixels().text()),
                    true);
        } catch (OutOfMemoryError e) {
            return Outcome.stopped(ExportMessages.COPY_NO_MEMORY::in);
        }
    }

    private void showProgress(double part) {
        String text = ExportMessages.EXPORTING.in(language);
        threads.ui().execute(() -> busy.progress(text, part));
    }

    /// Follows the files of one export; used on the thread that writes.
    private final class Follower implements ExportListener {
        private final int files;
        private int written;
        private @Nullable Localised failure;

        Follower(int files) {
            this.files = files;
        }

        @Override
        public void progress(Path file, double part) {
            showProgress((written + part) / files);
        }

        @Override
        public void written(Path file) {
            written++;
        }

        /// The picture says so itself, and the dialog has shown it.
        @Override
        public void withoutWords(Path file, int events) {}

        @Override
        public void failed(Localised reason) {
            failure = reason;
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || failure != null;
        }
    }
}
