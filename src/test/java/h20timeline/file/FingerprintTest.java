package h20timeline.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered of what a file held.
class FingerprintTest {
    @TempDir Path folder;

    @Test
    void oneCharacterMakesAnother() throws IOException {
        Path one = Files.writeString(folder.resolve("1"), "a".repeat(100_000) + "b");
        Path two = Files.writeString(folder.resolve("2"), "a".repeat(100_000) + "c");
        assertEquals(Fingerprint.of(one, () -> false), Fingerprint.of(one, () -> false));
        assertNotEquals(Fingerprint.of(one, () -> false), Fingerprint.of(two, () -> false));
        assertEquals(100_001, Fingerprint.of(one, () -> false).length());
    }

    @Test
    void itIsOfTheWholeFileHoweverLittleWasRead() throws IOException {
        byte[] bytes = "what a reader gives up after the first word".repeat(5_000).getBytes(UTF_8);
        Path file = Files.write(folder.resolve("f"), bytes);
        for (int read : new int[] {0, 1, 1_000, bytes.length}) {
            Fingerprint.Tap tap = new Fingerprint.Tap(new ByteArrayInputStream(bytes), () -> false);
            try (tap) {
                tap.readNBytes(read);
            }
            assertEquals(Fingerprint.of(file, () -> false), tap.content(), "after " + read);
        }
    }

    @Test
    void whatCannotBeReadHoldsNothing() throws IOException {
        assertEquals(Fingerprint.NONE, Fingerprint.of(folder.resolve("none"), () -> false));
        assertEquals(Fingerprint.NONE, Fingerprint.of(folder, () -> false));
        Path file = Files.writeString(folder.resolve("f"), "text");
        assertEquals(Fingerprint.NONE, Fingerprint.of(file, () -> true), "stopped");
    }

    @Test
    void whatEndsWithAFaultHoldsNothing() throws IOException {
        InputStream torn = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), torn());
        Fingerprint.Tap tap = new Fingerprint.Tap(torn, () -> false);
        assertThrows(IOException.class, tap::close);
        assertEquals(Fingerprint.NONE, tap.content());
    }

    /// Closed already, so that reading it fails.
    private InputStream torn() throws IOException {
        InputStream in = Files.newInputStream(Files.writeString(folder.resolve("f"), "text"));
        in.close();
        return in;
    }
}
