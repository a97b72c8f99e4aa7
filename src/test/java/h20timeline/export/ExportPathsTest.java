package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.InputFile;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every picture has a name of its own, in the place that was asked for.
class ExportPathsTest {
    private static final InputFile SAGA = new InputFile(null);
    private static final InputFile MINE = new InputFile(Path.of("data", "my.story.json"));

    @TempDir Path folder;

    @Test
    void aNamedPictureHasThatName() {
        assertEquals(Path.of("a", "x.png"), name("a/x.png", SAGA, "", ""));
        assertEquals(Path.of("a", "x-zh-dark.png"), name("a/x.png", SAGA, "", "zh-dark"));
    }

    @Test
    void inAFolderThePicturesAreCalledLikeTheirFile() {
        assertEquals(Path.of("out", "h20-saga.png"), name("out/", SAGA, "", ""));
        assertEquals(Path.of("out", "my.story-ban-zh.png"), name("out/", MINE, "ban", "zh"));
        assertEquals(folder.resolve("h20-saga.png"), name(folder.toString(), SAGA, "", ""));
    }

    @Test
    void aFolderIsMadeWhereThereIsNone() {
        Path deep = folder.resolve("a").resolve("b");
        new ExportPaths(deep + "/", false).check(List.of(SAGA, MINE), 2);
        assertTrue(Files.isDirectory(deep));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        UserError userError =
                assertThrows(
                        UserError.class,
                        () -> new ExportPaths(file + "/", true).check(List.of(SAGA), 1));
        assertTrue(userError.getMessage().contains("taken"), userError.getMessage());
    }

    @Test
    void severalFilesNeedAFolder() {
        ExportPaths one = new ExportPaths(folder.resolve("x.png").toString(), false);
        assertThrows(UsageError.class, () -> one.check(List.of(SAGA, MINE), 1));
    }

    private static Path name(String wanted, InputFile file, String part, String shot) {
        ExportItem made =
                new ExportItem(
                        shot,
                        () -> {
                            throw new AssertionError("only its name is asked for");
                        });
        return new ExportPaths(wanted, false).of(file, part).apply(made);
    }
}
