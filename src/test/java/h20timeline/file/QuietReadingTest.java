package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import h20timeline.model.LoadReport;
import h20timeline.platform.UserError;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// A file that is saved while a command reads it.
class QuietReadingTest {
    private final LoadReport torn = new LoadReport(null, List.of(), 0, 3);
    private final LoadReport whole = new LoadReport(null, List.of(), 0);
    private long size;
    private int moments;

    private QuietReading reading(Runnable pause) {
        FileProbe probe =
                new FileProbe() {
                    @Override
                    public FileStamp stamp() {
                        return new FileStamp(FileTime.fromMillis(0), size, null);
                    }

                    @Override
                    public Fingerprint content(BooleanSupplier stop) {
                        return Fingerprint.NONE;
                    }
                };
        return new QuietReading(Path.of("a.json"), probe, pause);
    }

    @Test
    void aFileThatStaysIsReadOnce() {
        assertSame(whole, reading(() -> moments++).read(() -> whole));
        assertEquals(0, moments);
    }

    @Test
    void aFileThatChangesMeanwhileIsReadAgainOnceItIsQuiet() {
        Queue<LoadReport> readings = new ArrayDeque<>(List.of(torn, whole));
        Runnable pause = () -> size += moments++ < 3 ? 1 : 0;
        LoadReport read =
                reading(pause)
                        .read(() -> {
                            size += readings.size() == 2 ? 1 : 0;
                            return readings.remove();
                        });
        assertSame(whole, read);
        assertEquals(4, moments);
    }

    @Test
    void aFileThatIsNeverQuietIsRefused() {
        QuietReading reading = reading(() -> size++);
        assertThrows(
                UserError.class,
                () ->
                        reading.read(() -> {
                            size++;
                            return torn;
                        }));
    }
}
