package h20timeline.file;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.model.LoadReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file that the program brings: a resource, so that it is there whatever the folder.
public record BundledFile(String word) implements InputFile {
    /// The saga, which is opened where no file is named.
    public static final BundledFile SAGA = new BundledFile("h20-saga");

    /// What came after the saga.
    public static final BundledFile AFTER = new BundledFile("h20-after");

    /// All of them, by their words.
    static final Map<String, BundledFile> ALL = Map.of(SAGA.word, SAGA, AFTER.word, AFTER);

    @Override
    public String name() {
        return word + ".json";
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
        try (InputStream in = bytes()) {
            byte[] bytes = in.readAllBytes();
            return new TimelineReader()
                    .read(name(), new ByteArrayInputStream(bytes), bytes.length, readMonitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream bytes() {
        InputStream in = BundledFile.class.getResourceAsStream(name());
        if (in == null) {
            throw new IllegalStateException("the program is incomplete: " + name());
        }
        return in;
    }
}
