package h20timeline.export;

import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.DoublePredicate;

/// Writes the files of an export one after another, each whole or not at all. A file that cannot be
/// written is reported and does not keep the others from being written. Not for the FX thread.
public final class ExportSaver {
    private final PictureRenderer renderer;
    private final boolean replace;
    private final ExportListener listener;

    /// @param toolkit runs work on the FX thread
    /// @param replace whether files that exist may be replaced
    public ExportSaver(Executor toolkit, boolean replace, ExportListener listener) {
        renderer = new PictureRenderer(toolkit);
        this.replace = replace;
        this.listener = listener;
    }

    /// Writes the files; returns false if the export was cancelled.
    public boolean save(List<? extends ExportFile> files) {
        for (ExportFile file : files) {
            if (listener.isCancelled()) {
                return false;
            }
            try {
                write(file).ifPresentOrElse(listener::failed, () -> listener.written(file.path()));
            } catch (CancellationException e) {
                return false;
            }
        }
        return true;
    }

    /// Writes one file; returns the reason if that failed.
    private Optional<Localised> write(ExportFile file) {
        Path path = file.path();
        Optional<Localised> problem =
                file instanceof ExportFile.OfStream
                        ? Optional.empty()
                        : ExportPaths.problem(path, replace);
        if (problem.isPresent()) {
            return problem;
        }
        try {
            return switch (file) {
                case ExportFile.OfItem item ->
                        write(
                                item.item(),
                                path,
                                item.format(),
                                filling -> AtomicFile.write(path, replace, filling));
                case ExportFile.OfStream stream ->
                        write(
                                stream.item(),
                                path,
                                stream.format(),
                                filling -> AtomicFile.write(stream.out(), filling));
                case ExportFile.OfText text -> {
                    AtomicFile.write(path, replace, fresh -> Files.writeString(fresh, text.text()));
                    yield Optional.empty();
                }
            };
        } catch (FileAlreadyExistsException e) {
            return Optional.of(language -> ExportMessages.EXISTS.in(language, path));
        } catch (IOException e) {
            return Optional.of(ExportPaths.cannotWrite(path, e));
        } catch (OutOfMemoryError e) {
            return Optional.of(language -> ExportMessages.NO_MEMORY.in(language, path));
        }
    }

    /// Takes what an encoder fills to where it belongs.
    private interface Target {
        void take(AtomicFile.Filling filling) throws IOException;
    }

    private Optional<Localised> write(
            ExportItem item, Path path, ExportFormat format, Target target) throws IOException {
        DoublePredicate goOn =
                part -> {
                    listener.progress(path, part);
                    return !listener.isCancelled();
                };
        listener.progress(path, 0);
        ExportContent content = new ExportContent(item, renderer);
        Optional<Localised> problem = content.layOut(format, goOn);
        if (problem.isEmpty()) {
            if (content.unworded() > 0) {
                listener.withoutWords(path, content.unworded());
            }
            // The encoder is found before the temporary file exists: that takes long enough for a
            // shutdown to come between, which would leave the file behind.
            AtomicFile.Filling encoder = format.encoder(content, goOn);
            target.take(encoder);
            if (content.safe().leftOut() > 0) {
                listener.leftOut(path, content.safe().leftOut());
            }
        }
        return problem;
    }
}
