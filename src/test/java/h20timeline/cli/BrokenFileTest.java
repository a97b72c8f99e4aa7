package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture never lacks events without saying so.
class BrokenFileTest {
    private static final String WHOLE =
            """
            {"format": 1, "title": "T", "tracks": [{"id": "a", "name": "A"}], "events": [
            {"id": "x", "date": "2025-01", "track": "a", "headline": "One"},
            {"id": "y", "date": "2025-02", "track": "a", "headline": "Two"}]}
            """;

    @TempDir Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.json"), content).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Two\"}]}", "}]}", "]}", "{\"id\": \"y\""})
    void aFileThatBreaksOffIsNotPictured(String cut) throws IOException {
        String broken = WHOLE.substring(0, WHOLE.indexOf(cut));
        assertRefused(file(broken));
    }

    @Test
    void anEventWithoutADateThatCanBeReadIsMissed() throws IOException {
        assertRefused(file(WHOLE.replace("2025-02", "some day")));
    }

    @Test
    void aWholeFileIsPictured() throws IOException {
        Path picture = folder.resolve("p.png");
        CommandRun run = CommandRun.in(Locale.ENGLISH, "export", file(WHOLE), "-o", picture + "");
        assertEquals(0, run.exit(), run.err());
    }

    private void assertRefused(String file) {
        Path picture = folder.resolve("p.png");
        for (String what : new String[] {"view", "all"}) {
            CommandRun run =
                    CommandRun.in(
                            Locale.ENGLISH, "export", file, "--what", what, "-o", picture + "");
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.err().contains("--partial"), run.err());
            assertFalse(Files.exists(picture));
        }
        CommandRun run =
                CommandRun.in(Locale.ENGLISH, "export", file, "--partial", "-o", picture + "");
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(picture));
    }
}
