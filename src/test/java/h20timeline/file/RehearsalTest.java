package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The times of a rehearsal beside the file of events.
class RehearsalTest {
    @TempDir private Path folder;

    @Test
    void itStandsBesideTheFileAndIsReadAgain() throws IOException {
        Path events = Files.writeString(folder.resolve("saga.timeline.json"), "{}");
        assertEquals(Map.of(), Rehearsal.read(events));
        assertEquals(
                folder.resolve("saga.rehearsal.json"),
                Rehearsal.write(events, Map.of("title", 20, "step-ban", 45)));
        assertEquals(Map.of("title", 20, "step-ban", 45), Rehearsal.read(events));
        Rehearsal.write(events, Map.of("title", 31));
        assertEquals(Map.of("title", 31), Rehearsal.read(events), "the last one counts");
        assertEquals("{}", Files.readString(events), "the story itself is not touched");
    }

    @Test
    void whatCannotBeReadCountsAsNone() throws IOException {
        Path events = folder.resolve("saga.json");
        Files.writeString(Rehearsal.beside(events), "{ no rehearsal");
        assertEquals(Map.of(), Rehearsal.read(events));
        Files.write(Rehearsal.beside(events), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(Map.of(), Rehearsal.read(events));
    }
}
