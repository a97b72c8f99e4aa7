package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every file of an export has a name of its own in the place that was requested.
class ExportPathsTest {
    private static final ExportFormat FORMAT = ExportFormat.usual();
    private static final String SAGA = "h20-saga";
    private static final String MINE = "my-story";

    @TempDir Path folder;

    @Test
    void anOutputFileKeepsItsName() {
        assertEquals(Path.of("a", "x.png"), name("a/x.png", SAGA, "", ""));
        assertEquals(Path.of("a", "x-zh-dark.png"), name("a/x.png", SAGA, "", "zh-dark"));
    }

    @Test
    void filesInAFolderAreNamedAfterTheirEventFile() {
        assertEquals(Path.of("out", "h20-saga.png"), name("out/", SAGA, "", ""));
        assertEquals(Path.of("out", "my-story-ban-zh.png"), name("out/", MINE, "ban", "zh"));
        assertEquals(folder.resolve("h20-saga.png"), name(folder.toString(), SAGA, "", ""));
    }

    @Test
    void aMissingFolderIsCreated() {
        Path deep = folder.resolve("a").resolve("b");
        new ExportPaths(deep + "/", false, FORMAT).check(2, 2);
        assertTrue(Files.isDirectory(deep));
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        UserError userError =
                assertThrows(
                        UserError.class,
                        () -> new ExportPaths(file + "/", true, FORMAT).check(1, 1));
        assertTrue(userError.getMessage().contains("taken"), userError.getMessage());
    }

    @Test
    void severalFilesNeedAFolder() {
        ExportPaths one = new ExportPaths(folder.resolve("x.png").toString(), false, FORMAT);
        assertThrows(UsageError.class, () -> one.check(2, 1));
    }

    @Test
    void notesAreNamedAfterTheEventFileAndTheLanguage() {
        List<ExportFile> notes =
                ExportPaths.of("out", false, true, FORMAT).notes(Map.of("zh", "text"), MINE);
        assertEquals(
                List.of(new ExportFile.OfText(Path.of("out", "my-story-notes-zh.md"), "text")),
                notes);
    }

    @Test
    void theExtensionIsThatOfTheFormat() {
        assertEquals(Path.of("a", "x.PNG"), FORMAT.withExtension(Path.of("a", "x.PNG")));
        assertEquals(Path.of("a", "x.jpg.png"), FORMAT.withExtension(Path.of("a", "x.jpg")));
        ExportPaths wrong = new ExportPaths(folder.resolve("x.jpg").toString(), false, FORMAT);
        UsageError error = assertThrows(UsageError.class, () -> wrong.check(1, 1));
        assertTrue(error.getMessage().contains("end with .png"), error.getMessage());
    }

    private static Path name(String output, String eventFile, String part, String item) {
        ExportItem made =
                new ExportItem(
                        item,
                        () -> {
                            throw new AssertionError("naming an item must not lay it out");
                        });
        return new ExportPaths(output, false, FORMAT)
                .files(List.of(made), eventFile, part)
                .getFirst()
                .path();
    }
}
