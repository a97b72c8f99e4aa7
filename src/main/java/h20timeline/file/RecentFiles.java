package h20timeline.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that were opened last, newest first: absolute, each once, at most [#MOST]. Those that
/// are missing stay, for their disk may come back.
public record RecentFiles(List<Path> files) {
    public static final int MOST = 10;
    public static final RecentFiles NONE = new RecentFiles(List.of());

    /// Makes the paths absolute, and drops what is twice or too much.
    public RecentFiles {
        files =
                files.stream()
                        .map(file -> file.toAbsolutePath().normalize())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /// With a file that has just been opened.
    public RecentFiles opened(Path file) {
        return new RecentFiles(Stream.concat(Stream.of(file), files.stream()).toList());
    }

    /// Without a file that the user does not want to see any more.
    RecentFiles without(Path file) {
        Path gone = file.toAbsolutePath().normalize();
        return new RecentFiles(files.stream().filter(f -> !f.equals(gone)).toList());
    }

    /// Whether one of them is there now; asks the disk, which may take its time.
    public static boolean exists(Path file) {
        return Files.isRegularFile(file);
    }
}
