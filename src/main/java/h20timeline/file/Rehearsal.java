package h20timeline.file;

import h20timeline.format.json.RehearsalText;
import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The times of the last rehearsal of a story, in a file beside it. Not for the toolkit's thread.
public final class Rehearsal {
    private static final String ENDING = ".rehearsal.json";
    private static final long LONGEST = 1 << 20;

    private Rehearsal() {}

    /// The file for a file of events: `saga.json` has `saga.rehearsal.json`.
    public static Path beside(Path events) {
        String name = events.toAbsolutePath().getFileName().toString();
        return events.toAbsolutePath()
                .resolveSibling(name.replaceFirst("(\\.timeline)?\\.json$", "") + ENDING);
    }

    /// The seconds of each step by its id; none where there was no rehearsal.
    public static Map<String, Integer> read(Path events) {
        Path file = beside(events);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? RehearsalText.parse(Files.readString(file))
                    : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /// Keeps them, in place of those of a rehearsal before; the file.
    public static Path write(Path events, Map<String, Integer> seconds) throws IOException {
        Path file = beside(events);
        AtomicFile.write(file, true, fresh -> Files.writeString(fresh, RehearsalText.of(seconds)));
        return file;
    }
}
