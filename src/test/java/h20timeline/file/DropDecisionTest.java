package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of files that are dropped on the window.
class DropDecisionTest {
    @TempDir Path folder;

    private File file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "{}").toFile();
    }

    private static void assertRefused(FileMessages word, Object named, File... files) {
        DropDecision dropDecision = DropDecision.of(List.of(files));
        String said =
                assertInstanceOf(DropDecision.Refuse.class, dropDecision).reason().in(Language.EN);
        assertEquals(word.in(Language.EN, named), said);
        assertTrue(
                said.contains("event file")
                        || word == FileMessages.DROP_FOLDER
                        || word == FileMessages.DROP_MISSING,
                said);
    }

    @Test
    void anEventFileIsTakenHoweverItsNameIsWritten() throws IOException {
        File json = file("Saga.JSON");
        assertEquals(new DropDecision.Take(json.toPath()), DropDecision.of(List.of(json)));
    }

    @Test
    void ofSeveralTheFirstEventFileIsTaken() throws IOException {
        File folder2 = Files.createDirectory(folder.resolve("folder.json")).toFile();
        File second = file("b.json");
        List<File> files = List.of(folder2, file("a.txt"), second, file("c.json"));
        assertEquals(new DropDecision.Take(second.toPath()), DropDecision.of(files));
    }

    @Test
    void aTableIsTakenWhereNoEventFileIsThere() throws IOException {
        File table = file("a.csv");
        List<File> files = List.of(folder.toFile(), table, file("b.txt"));
        assertEquals(new DropDecision.Take(table.toPath()), DropDecision.of(files));
    }

    @Test
    void whatIsNoEventFileIsRefusedWithTheReason() throws IOException {
        assertRefused(FileMessages.DROP_FOLDER, folder, folder.toFile());
        File none = folder.resolve("none.json").toFile();
        assertRefused(FileMessages.DROP_MISSING, none, none);
        assertRefused(FileMessages.DROP_NONE_OF, 2, none, folder.toFile());
        assertRefused(FileMessages.DROP_NOTHING, "");
    }
}
