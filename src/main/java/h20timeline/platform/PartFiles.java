package h20timeline.platform;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The hidden files in which others are made ready. Their names say which process writes them: who
/// is killed leaves his behind, and the next who writes into the folder takes them away.
final class PartFiles {
    private static final Pattern NAME =
            Pattern.compile("\\.h20-(\\d{1,18})-(\\d{1,18})-[0-9a-f-]{36}\\.part");

    private PartFiles() {}

    /// A new name, of this process.
    static String name() {
        ProcessHandle self = ProcessHandle.current();
        return ".h20-%d-%d-%s.part".formatted(self.pid(), start(self), UUID.randomUUID());
    }

    /// Removes from a folder what no living process writes. What cannot be removed stays: it is in
    /// nobody's way.
    static void removeLeft(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".h20-*.part")) {
            for (Path file : files) {
                if (isLeft(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The writing itself says what is wrong with the folder.
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Optional<ProcessHandle> writer = ProcessHandle.of(Long.parseLong(name.group(1)));
        // Numbers of processes are used again.
        return writer.filter(process -> start(process) == Long.parseLong(name.group(2))).isEmpty();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
