package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceSlotTest {
    @Test
    void aProgramThatIsStartedBesideOthersHasTheFirstFreeNumber(@TempDir Path folder) {
        Optional<Path> file = Optional.of(folder.resolve("deep/running.lock"));
        InstanceSlot first = InstanceSlot.take(file);
        InstanceSlot second = InstanceSlot.take(file);
        InstanceSlot third = InstanceSlot.take(file);
        assertEquals(0, first.number());
        assertEquals(1, second.number());
        assertEquals(2, third.number());
        second.close();
        try (InstanceSlot again = InstanceSlot.take(file)) {
            assertEquals(1, again.number());
        }
        third.close();
        first.close();
        try (InstanceSlot alone = InstanceSlot.take(file)) {
            assertEquals(0, alone.number());
        }
    }

    @Test
    void whereNothingCanBeKeptEveryProgramIsTheFirst(@TempDir Path folder) throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        try (InstanceSlot slot = InstanceSlot.take(Optional.of(notAFolder.resolve("lock")))) {
            assertEquals(0, slot.number());
        }
        try (InstanceSlot slot = InstanceSlot.take(Optional.empty())) {
            assertEquals(0, slot.number());
        }
    }
}
