package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import h20timeline.app.Main;
import h20timeline.export.NamedSize;
import h20timeline.platform.ProgramParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is refused before any work is done. No toolkit is started for that.
class UsageTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void stop() {
        System.setOut(realOut);
        System.setErr(realErr);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({
        "--theme, pink",
        "--lang, fr",
        "--size, big",
        "--size, 100x100",
        "--size, 20000x20000",
        "--size, 1e3x200",
        "--scale, 0.1",
        "--scale, -1.5",
        "--scale, NaN",
        "--scale, 9",
        "--scale, two",
        "--range, yesterday",
        "--range, 2025-13",
        "--range, 2025-08/2025-04",
    })
    void aValueThatIsNoneIsNamed(String option, String value) {
        assertEquals(2, export("x.png", option, value));
        String first = said().lines().findFirst().orElseThrow();
        assertTrue(first.contains(value), first);
        assertSilent();
        assertFalse(Files.exists(folder.resolve("x.png")));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertEquals(2, Main.run("--nonsense"));
        assertTrue(said().contains("--nonsense"), said());
        assertEquals(2, Main.run("export", "-o", "x.png", "--colour", "red"));
        assertTrue(said().contains("--colour"), said());
        assertEquals(2, Main.run("a.json", "b.json"));
        assertTrue(said().contains("b.json"), said());
    }

    @Test
    void aPictureNeedsAName() {
        assertEquals(2, Main.run("export"));
        assertTrue(said().contains("--output"), said());
        assertEquals(2, export("picture.jpg"));
        assertTrue(said().contains("picture.jpg"), said());
    }

    @Test
    void anExistingPictureIsLeftAsItWas() throws IOException {
        byte[] before = {1, 2, 3};
        Files.write(folder.resolve("old.png"), before);
        assertEquals(1, export("old.png"));
        assertTrue(said().contains("--force"), said());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("old.png")));
    }

    @Test
    void aPlaceThatIsNoneIsNamed() throws IOException {
        assertEquals(1, export("missing/x.png"));
        assertTrue(said().contains("its folder does not exist"), said());
        Files.createDirectory(folder.resolve("folder.png"));
        assertEquals(1, export("folder.png", "--force"));
        assertTrue(said().contains("is a folder"), said());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));
        assumeFalse(Files.isWritable(locked), "this user may write everywhere");
        assertEquals(1, export("locked/x.png"));
        assertTrue(said().contains("cannot be written to"), said());
    }

    @Test
    void anUnknownEventIsNamed() {
        assertEquals(1, export("x.png", "--select", "no-such-event"));
        assertTrue(said().contains("no-such-event"), said());
        assertSilent();
    }

    @Test
    void onlyAWholePictureGrowsAndLinksAreChosenByName() {
        assertEquals(2, export("x.png", "--grow"));
        assertTrue(said().contains("--what all"), said());
        err.reset();
        assertEquals(2, export("x.png", "--links", "some"));
        assertTrue(said().contains("none, selected, story or all"), said());
        assertEquals(1, said().lines().count(), said());
    }

    @Test
    void aRangeInWhichNothingLiesIsNoPicture() {
        for (String what : new String[] {"view", "all"}) {
            assertEquals(1, export("x.png", "--range", "1900", "--what", what));
            assertTrue(said().startsWith("No event lies in the range 1900; the file"), said());
            assertEquals(1, said().lines().count(), said());
            assertFalse(Files.exists(folder.resolve("x.png")));
            err.reset();
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(1, Main.run("export", "gone.json", "-o", path("x.png")));
        assertTrue(said().contains("gone.json: There is no file"), said());
        assertEquals(1, Main.run("validate", "gone.json"));
        assertTrue(said().contains("gone.json: 1 problem."), said());
        assertEquals(2, Main.run("validate"));
    }

    @Test
    void strictAddsWarningsAndLeavesTheExitCode() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("bare.json"),
                        """
                        {"format": 1, "title": "T", "tracks": [{"id": "t", "name": "T"}],
                         "events": [{"id": "a", "date": "2025", "track": "t", "headline": "A"}]}
                        """);
        assertEquals(0, Main.run("validate", file.toString()));
        assertEquals("", said());
        assertEquals(0, Main.run("validate", "--strict", file.toString()));
        assertTrue(said().contains("bare.json:2:13: The event “a” names no source."), said());
        assertTrue(said().contains("(/events/0)"), said());
        String valid = out.toString(StandardCharsets.UTF_8);
        assertTrue(valid.contains("warnings: 1."), valid);
    }

    @ParameterizedTest
    @CsvSource({"--help", "export --help", "validate --help", "--version", "export --version"})
    void helpAndVersionAreSaidOnStandardOutput(String line) {
        assertEquals(0, Main.run(line.split(" ")));
        assertEquals("", said());
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(
                said.contains(line.contains("help") ? "Usage:" : ProgramParts.read().title()),
                said);
    }

    @Test
    void theSizesWithNamesAreListed() {
        assertEquals(0, Main.run("export", "--help"));
        // The parser breaks a line at a colon.
        String help = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", "");
        for (NamedSize size : NamedSize.values()) {
            assertTrue(help.contains(size.key()), size.key());
        }
    }

    private int export(String output, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "export";
        args[1] = "--output";
        args[2] = path(output);
        System.arraycopy(more, 0, args, 3, more.length);
        return Main.run(args);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void assertSilent() {
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertFalse(said().contains("\tat "), said());
        assertFalse(said().contains("Exception"), said());
    }
}
