package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user may want as a file.
class BundledTextTest {
    @Test
    void theTemplateIsASmallValidFileWithComments(@TempDir Path folder) throws IOException {
        for (Language language : Language.ALL) {
            Path file = folder.resolve("new-" + language + ".timeline.json");
            BundledText.template(language).writeTo(file);
            LoadReport report = new TimelineReader().read(file, ReadMonitor.NONE);
            assertEquals(List.of(), report.problems());
            Timeline timeline = Objects.requireNonNull(report.timeline());
            assertEquals(2, timeline.tracks().size());
            assertEquals(3, timeline.events().size());
            assertEquals(1, timeline.story().size());
            assertTrue(Files.readString(file).contains("\"$comment\""));
        }
    }

    @Test
    void manualAndSchemaAreThere(@TempDir Path folder) throws IOException {
        Path manual = BundledText.MANUAL.copyInto(folder.resolve("deep"));
        Path schema = BundledText.SCHEMA.copyInto(folder.resolve("deep"));
        assertEquals(Files.readString(Path.of("README.md")), Files.readString(manual));
        assertEquals(
                Files.readString(Path.of("data/timeline.schema.json")), Files.readString(schema));
    }
}
