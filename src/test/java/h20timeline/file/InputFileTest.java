package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import h20timeline.format.ReadMonitor;
import h20timeline.model.LoadReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which file a word of the command line names, and the files that the program brings.
class InputFileTest {
    @Test
    void bundledFilesAreWholeAndNamedByAWord() {
        for (InputFile file : List.of(BundledFile.SAGA, BundledFile.AFTER)) {
            assertSame(file, InputFile.named(file.word()));
            assertNull(file.path(), "in no folder");
            LoadReport report = file.read(ReadMonitor.NONE);
            assertEquals(List.of(), report.problems(), file.name());
            assertNotNull(report.timeline());
            assertFalse(report.timeline().story().isEmpty(), file.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"./h20-after", "h20-after.json", "data/h20-saga.json", "story"})
    void anyOtherWordIsAPathAndStaysTheSame(String word) {
        InputFile file = InputFile.named(word);
        assertEquals(Path.of(word), file.path());
        assertEquals(file, InputFile.named(file.word()), "also on its way to the window");
    }
}
