package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of the files that were opened.
class SeenCopiesTest {
    @TempDir private Path folder;

    @Test
    void aFileIsKeptAsItWasTheTimeBefore() throws IOException {
        SeenCopies seen = new SeenCopies(folder.resolve("opened"));
        Path file = Files.writeString(folder.resolve("a.json"), "one");
        Path other = Files.writeString(folder.resolve("b.json"), "other");
        seen.opened(file);
        seen.opened(other);
        assertFalse(seen.last(file).isPresent());
        Files.writeString(file, "two");
        seen.opened(file);
        assertEquals("one", Files.readString(seen.last(file).orElseThrow()));
        Files.writeString(file, "three");
        seen.opened(file);
        assertEquals("two", Files.readString(seen.last(file).orElseThrow()));
        assertFalse(seen.last(other).isPresent());
    }
}
