package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that are not there, that refuse, and that open a file.
class OtherProgramsTest {
    private Path folder;
    private Path file;

    @BeforeEach
    void prepare(@TempDir Path given) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        folder = given;
        file = Files.writeString(folder.resolve("my story.json"), "{}");
    }

    private OtherPrograms linux() {
        return new OtherPrograms(
                "Linux",
                Map.of(
                        "PATH", folder + "/bin",
                        "HOME", folder.toString(),
                        "XDG_DATA_DIRS", folder + "/share"));
    }

    private void program(String name, String does) throws IOException {
        Path script = folder.resolve("bin").resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + does + "\n");
        assertTrue(script.toFile().setExecutable(true));
    }

    private void entry(String name, String exec) throws IOException {
        Path entry = folder.resolve("share/applications").resolve(name);
        Files.createDirectories(entry.getParent());
        Files.writeString(entry, "[Desktop Entry]\nExec=" + exec + "\n");
    }

    @Test
    void theEditorOfTheDesktopOpensTheFile() throws IOException {
        program("xdg-mime", "echo writer.desktop");
        program("writer", "printf %s \"$1\" > '" + folder + "/opened'");
        entry("writer.desktop", "writer %f");
        assertTrue(linux().edit(file));
        assertEquals(file.toString(), Files.readString(folder.resolve("opened")));
    }

    @Test
    void ourselvesAreNoEditor() throws IOException {
        program(
                "xdg-mime",
                "case $3 in application/json) echo h20-timeline.desktop;; *) echo writer.desktop;; esac");
        program("h20-timeline", "exit 0");
        program("writer", "printf %s \"$1\" > '" + folder + "/opened'");
        entry("h20-timeline.desktop", "h20-timeline %f");
        entry("writer.desktop", "writer %f");
        assertTrue(linux().edit(file));
        assertTrue(Files.exists(folder.resolve("opened")));
    }

    @Test
    void oneThatRefusesIsFollowedByTheNext() throws IOException {
        program("xdg-mime", "echo writer.desktop");
        program("writer", "exit 3");
        entry("writer.desktop", "writer %f");
        program("gedit", "printf %s \"$1\" > '" + folder + "/opened'");
        assertTrue(linux().edit(file));
        assertEquals(file.toString(), Files.readString(folder.resolve("opened")));
    }

    @Test
    void anAddressIsOpenedByTheBrowserOfTheDesktopOrTheNext() throws IOException {
        URI address = URI.create("https://example.org/a?b=c&d");
        assertFalse(linux().browse(address));
        program("xdg-open", "exit 3");
        assertFalse(linux().browse(address), "it found none");
        program("firefox", "printf %s \"$1\" > '" + folder + "/opened'");
        assertTrue(linux().browse(address));
        assertEquals(address.toString(), Files.readString(folder.resolve("opened")));
    }

    @Test
    void whereNoneIsThatIsSaid() throws IOException {
        assertFalse(linux().edit(file));
        assertFalse(linux().reveal(file));
    }

    @Test
    void aFolderIsShownWhereTheFileCannotBe() throws IOException {
        program("gdbus", "exit 1");
        program("xdg-open", "printf %s \"$1\" > '" + folder + "/opened'");
        assertTrue(linux().reveal(file));
        assertEquals(folder.toString(), Files.readString(folder.resolve("opened")));
    }

    @Test
    void otherSystemsHaveOneWay() {
        assertEquals(
                List.of(List.of("open", "-t", file.toString())),
                new OtherPrograms("Mac OS X", Map.of()).editors(file));
        assertEquals(
                List.of(List.of("open", "-R", file.toString())),
                new OtherPrograms("Mac OS X", Map.of()).managers(file));
        assertEquals(
                List.of(List.of("notepad.exe", file.toString())),
                new OtherPrograms("Windows 11", Map.of()).editors(file));
        assertEquals(
                List.of(List.of("explorer.exe", "/select," + file)),
                new OtherPrograms("Windows 11", Map.of()).managers(file));
    }
}
