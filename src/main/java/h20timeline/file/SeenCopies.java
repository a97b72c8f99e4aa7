package h20timeline.file;

import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Copies of the files that were opened, as they were, in a folder of the user's: of each file the
/// one of this time, and the one of the time before. Not for the toolkit's thread.
public record SeenCopies(Path folder) {
    /// Copies that are kept; the oldest go first.
    private static final int MOST = 60;

    /// Bytes past which a file is not copied.
    private static final long LARGEST = 32L * 1024 * 1024;

    private static final String NOW = ".now";
    private static final String LAST = ".last";

    /// Notes that a file is being opened: what was kept as of this time is that of the time before.
    public void opened(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return;
        }
        Files.createDirectories(folder);
        Path now = of(file, NOW);
        if (Files.exists(now)) {
            Files.move(now, of(file, LAST), StandardCopyOption.REPLACE_EXISTING);
        }
        AtomicFile.write(
                now, true, to -> Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING));
        tidy();
    }

    /// The file as it was when it was opened before.
    public Optional<Path> last(Path file) {
        return Optional.of(of(file, LAST)).filter(Files::exists);
    }

    private Path of(Path file, String ending) {
        CRC32 sum = new CRC32();
        String whole = file.toAbsolutePath().normalize().toString();
        sum.update(whole.getBytes(StandardCharsets.UTF_8));
        String name = HexFormat.of().toHexDigits((int) sum.getValue());
        return folder.resolve(name + "-" + Integer.toHexString(whole.hashCode()) + ending);
    }

    private void tidy() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> oldest =
                    all.sorted(Comparator.comparingLong(SeenCopies::time).reversed())
                            .skip(MOST)
                            .toList();
            for (Path copy : oldest) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static long time(Path copy) {
        try {
            return Files.getLastModifiedTime(copy).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
