package h20timeline.file;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.registry.TimelineFile;
import h20timeline.model.LoadReport;
import h20timeline.platform.SystemLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What was pasted into the window: cells of a table, or the text of an event file.
public record PastedText(String text) implements InputFile {
    @Override
    public String word() {
        return name();
    }

    @Override
    public String name() {
        return FileMessages.PASTED.in(SystemLanguage.language());
    }

    @Override
    public String shortName() {
        return name();
    }

    @Override
    public @Nullable Path path() {
        return null;
    }

    @Override
    public LoadReport read(ReadMonitor readMonitor) {
        return read(ReadOptions.plain(readMonitor)).report();
    }

    /// Reads it with choices.
    TimelineFile.ImportedFile read(ReadOptions options) {
        try (InputStream in = bytes()) {
            return new TimelineFile(options).read(name(), in, text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream bytes() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
