package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log stays small, names no content, and never gets in the way.
class LogTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("state/h20-timeline.log");
    }

    @Test
    void aLineIsATimeAndWhatHappened() throws IOException {
        Log log = new Log(file(), Runnable::run, NOON);
        log.note("One\nof two lines");
        log.note("Two");
        assertEquals(
                List.of("2026-01-02T12:00:00Z One of two lines", "2026-01-02T12:00:00Z Two"),
                Files.readAllLines(file()));
    }

    @Test
    void aFaultSaysWhereButNotWhatAFileHolds() throws IOException {
        Exception cause = new IllegalStateException("the secret of line 7");
        new Log(file(), Runnable::run, NOON)
                .fault("It broke", new RuntimeException("a secret", cause));
        String line = Files.readString(file());
        assertTrue(line.contains("It broke | java.lang.RuntimeException < "), line);
        assertTrue(line.contains("| java.lang.IllegalStateException < "), line);
        assertTrue(line.contains(getClass().getName() + "."), line);
        assertFalse(line.contains("secret"), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void twoFilesOfLimitedSizeAreAllThereIs() throws IOException {
        Log log = new Log(file(), Runnable::run, NOON);
        String line = "x".repeat(1_000);
        for (int i = 0; i < 700; i++) {
            log.note(i + " " + line);
        }
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertEquals(List.of(file(), Log.old(file())), files.sorted().toList());
        }
        assertTrue(Files.size(file()) <= Log.MOST + 2_000);
        assertTrue(Files.size(Log.old(file())) <= Log.MOST + 2_000);
        assertTrue(Files.readString(file()).contains(" 699 xxx"), "the last line is there");
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothing() throws IOException {
        Files.writeString(folder.resolve("state"), "a file in the way");
        new Log(file(), Runnable::run, NOON).note("One");
        assertEquals("a file in the way", Files.readString(folder.resolve("state")));
    }

    @Test
    void theLastLineIsWrittenWhenTheThreadsHaveEnded() throws IOException {
        Log log =
                new Log(
                        file(),
                        work -> {
                            throw new RejectedExecutionException();
                        },
                        NOON);
        log.note("The end");
        assertTrue(Files.readString(file()).endsWith("The end\n"));
    }
}
