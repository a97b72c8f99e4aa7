package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files that were opened last.
class RecentFilesTest {
    @TempDir Path folder;

    @Test
    void theNewestIsFirstAndNoneIsTwice() {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        Settings settings = Settings.USUAL.opened(a).opened(b);
        assertEquals(List.of(b, a), settings.recent().files());
        assertEquals(List.of(a, b), settings.opened(folder.resolve("x/../a")).recent().files());
    }

    @Test
    void tenAreKept() {
        Settings settings = Settings.USUAL;
        for (int i = 0; i < 12; i++) {
            settings = settings.opened(folder.resolve("f" + i));
        }
        assertEquals(10, settings.recent().files().size());
        assertEquals(folder.resolve("f11"), settings.recent().files().getFirst());
        assertEquals(folder.resolve("f2"), settings.recent().files().getLast());
    }

    @Test
    void relativePathsBecomeAbsolute() {
        Path only = Settings.USUAL.opened(Path.of("saga.json")).recent().files().getFirst();
        assertEquals(Path.of("saga.json").toAbsolutePath(), only);
    }

    @Test
    void aMissingFileStaysUntilItIsTakenOut() throws IOException {
        Path here = Files.writeString(folder.resolve("here"), "");
        Path gone = folder.resolve("gone");
        RecentFiles files = RecentFiles.NONE.opened(here).opened(gone);
        assertEquals(List.of(gone, here), files.files());
        assertTrue(RecentFiles.exists(here));
        assertFalse(RecentFiles.exists(gone));
        assertFalse(RecentFiles.exists(folder));
        assertEquals(List.of(here), files.without(gone).files());
    }
}
