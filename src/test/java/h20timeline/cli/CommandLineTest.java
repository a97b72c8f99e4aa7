package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import h20timeline.app.ProgramProcess;
import h20timeline.platform.ProgramParts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program from start to exit code. Each start takes more than a second: what can be said
/// together is.
class CommandLineTest {
    private static final String GOOD =
            """
            {"format": 1, "title": "Good",
             "tracks": [{"id": "t", "name": "T"}],
             "events": [{"id": "a", "date": "2025-04-09", "track": "t", "importance": "backbone",
               "kind": "commentary", "status": "confirmed", "headline": "A"}]}
            """;
    private static final String BAD =
            """
            {"format": 1, "title": "Bad",
             "tracks": [{"id": "t", "name": "T"}],
             "events": [
              {"id": "a", "date": "2025-04-31", "track": "t", "importance": "backbone",
               "kind": "commentary", "status": "confirmed", "headline": "A"},
              {"id": "b", "date": "2025-04-09", "track": "u", "importance": "backbone",
               "kind": "commentary", "status": "confirmed", "headline": "B"}]}
            """;

    @TempDir Path folder;

    @Test
    void picturesAreWrittenAsAsked() throws Exception {
        ProgramProcess light = child("export", "-o", "light.png", "--size", "640x480");
        assertDone("Wrote light.png", light);
        BufferedImage first = picture("light.png", 640, 480);

        Files.copy(folder.resolve("light.png"), folder.resolve("dark.png"));
        assertDone(
                "Wrote dark.png",
                child(
                        "export",
                        "-o",
                        "dark.png",
                        "--size",
                        "640x480",
                        "--scale",
                        "2",
                        "--theme",
                        "dark",
                        "--force"));
        BufferedImage dark = picture("dark.png", 1280, 960);
        assertFalse(first.getRGB(3, 3) == dark.getRGB(3, 3), "another ground");

        assertDone(
                "Wrote part.png",
                child(
                        "export",
                        "-o",
                        "part.png",
                        "--size",
                        "640x480",
                        "--range",
                        "2025-04/2025-05",
                        "--select",
                        "us-april-ban"));
        assertFalse(Arrays.equals(pixels(first), pixels(picture("part.png", 640, 480))));
        assertEquals(List.of("dark.png", "light.png", "part.png"), files(), "nothing else is left");
        assertReadableByOthers("light.png");
    }

    @Test
    void chineseIsDrawnOrRefusedWithWhatToInstall() throws Exception {
        ProgramProcess child = child("export", "-o", "zh.png", "--size", "640x480", "--lang", "zh");
        if (child.exit() == 0) {
            assertDone("Wrote zh.png", child);
            picture("zh.png", 640, 480);
        } else {
            assertRefused(1, child, "fonts-noto-cjk");
            assertEquals(List.of(), files());
        }
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "only Linux has such a folder");
        ProgramProcess child = child("export", "-o", "/proc/h20.png", "--size", "320x240");
        assertRefused(1, child, "/proc");
        assertFalse(child.err().contains("java."), child.err());
    }

    @Test
    void aBrokenFileIsAnsweredWithItsPlaces() throws Exception {
        write("cut.json", GOOD.substring(0, 60));
        ProgramProcess child = child("export", "cut.json", "-o", "cut.png");
        assertRefused(1, child, "cut.json:2:");
        assertTrue(child.err().contains("cut.json holds nothing that can be shown"), child.err());
        assertEquals(List.of("cut.json"), files());
    }

    @Test
    void aFileWithFaultsIsDrawnAsFarAsItGoesWhereThatIsWanted() throws Exception {
        write("bad.json", BAD);
        ProgramProcess refused = child("export", "bad.json", "-o", "bad.png");
        assertRefused(1, refused, "--partial");
        assertEquals(List.of("bad.json"), files());
        ProgramProcess child =
                child("export", "bad.json", "-o", "bad.png", "--size", "640x480", "--partial");
        assertEquals(0, child.exit(), child.err());
        assertTrue(child.err().contains("bad.json:4:"), child.err());
        assertTrue(child.err().contains("bad.json:6:"), child.err());
        assertNoTrace(child);
        picture("bad.png", 640, 480);
    }

    @Test
    void aGoodFileIsValid() throws Exception {
        write("good.json", GOOD);
        assertDone(
                "good.json is valid. Events: 1, links: 0, warnings: 0.",
                child("validate", "good.json"));
    }

    @Test
    void whatCameAfterIsBundledUnderAName() throws Exception {
        assertDone(
                "Wrote after.png",
                child("export", "h20-after", "-o", "after.png", "--size", "640x480"));
        picture("after.png", 640, 480);
        ProgramProcess checked = child("validate", "h20-after");
        assertEquals(0, checked.exit(), checked.err());
        assertTrue(checked.out().startsWith("h20-after.json is valid."), checked.out());
    }

    @Test
    void everyFaultOfABadFileIsNamedWithItsPlace() throws Exception {
        write("bad.json", BAD);
        ProgramProcess child = child("validate", "bad.json");
        assertRefused(1, child, "bad.json: 2 problems.");
        List<String> lines = child.err().lines().toList();
        assertEquals(3, lines.size(), child.err());
        assertTrue(lines.get(0).matches("bad\\.json:4:\\d+: .*2025-04-31.*"), lines.get(0));
        assertTrue(lines.get(1).matches("bad\\.json:6:\\d+: .*u.*"), lines.get(1));
    }

    @Test
    void withoutADisplayTheWindowIsRefusedInWords() throws Exception {
        assumeTrue(System.getProperty("os.name").contains("Linux"), "elsewhere there is one");
        assertRefused(1, child(), "There is no display here");
    }

    @Test
    void theVersionIsSaidWithoutAWarning() throws Exception {
        assertDone(ProgramParts.read().title(), child("--version"));
    }

    private ProgramProcess child(String... args) throws IOException, InterruptedException {
        return ProgramProcess.run(folder, args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private BufferedImage picture(String name, int width, int height) throws IOException {
        BufferedImage image = ImageIO.read(folder.resolve(name).toFile());
        assertEquals(width + "x" + height, image.getWidth() + "x" + image.getHeight());
        assertTrue(Arrays.stream(pixels(image)).distinct().count() > 20, "something is drawn");
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void assertReadableByOthers(String name) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path plain = Files.createFile(folder.resolve("plain"));
        assertEquals(permissions(plain), permissions(folder.resolve(name)), "as any new file");
    }

    private static List<PosixFilePermission> permissions(Path file) throws IOException {
        return Files.getPosixFilePermissions(file).stream().sorted().toList();
    }

    private static void assertDone(String said, ProgramProcess child) {
        assertAll(
                () -> assertEquals("", child.err()),
                () -> assertEquals(said, child.out().lines().findFirst().orElse("")),
                () -> assertEquals(0, child.exit()));
    }

    private static void assertRefused(int exit, ProgramProcess child, String said) {
        assertAll(
                () -> assertEquals(exit, child.exit()),
                () -> assertEquals("", child.out()),
                () -> assertTrue(child.err().contains(said), child.err()),
                () -> assertNoTrace(child));
    }

    private static void assertNoTrace(ProgramProcess child) {
        assertFalse(child.err().contains("\tat "), child.err());
        assertFalse(child.err().contains("Exception"), child.err());
        assertFalse(child.err().contains("WARNING"), child.err());
    }
}
