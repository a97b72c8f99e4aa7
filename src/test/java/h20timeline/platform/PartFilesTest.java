package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is left of a writer who was killed, and of a disk that is full.
class PartFilesTest {
    @TempDir Path folder;

    private Path left(String writer) throws IOException {
        return Files.createFile(folder.resolve(".h20-" + writer + UUID.randomUUID() + ".part"));
    }

    @Test
    void filesOfWritersWhoAreGoneAreRemovedByTheNext() throws IOException {
        long here = ProcessHandle.current().pid();
        // No process has the first number; the second is of another who has gone.
        left("999999999999-5-");
        left(here + "-5-");
        Path alive = Files.createFile(folder.resolve(PartFiles.name()));
        Path foreign = Files.createFile(folder.resolve(".h20-mine.part"));
        Path other = Files.createFile(folder.resolve("download.part"));
        AtomicFile.write(
                folder.resolve("a.txt"), false, fresh -> Files.writeString(fresh, "whole"));
        assertEquals(Set.of(alive, foreign, other, folder.resolve("a.txt")), files());
    }

    @Test
    void aWriterLeavesNothing() throws IOException {
        AtomicFile.write(folder.resolve("a.txt"), false, fresh -> Files.writeString(fresh, "a"));
        assertEquals(Set.of(folder.resolve("a.txt")), files());
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded"
            })
    void aFullDiskIsNamedAsSuch(String said) {
        for (IOException failure :
                List.of(
                        new IOException(said),
                        new IOException("I/O error writing PNG file!", new IOException(said)),
                        new FileSystemException("a", null, said))) {
            String words = new IoFailureText(failure, Path.of("out")).in(Language.EN);
            assertEquals("no room left on the disk of out", words);
            assertTrue(new IoFailureText(failure).in(Language.ZH).contains("空间不足"));
        }
    }
}
