package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that no picture can have are refused in one sentence, before any work is done.
class OutputNameTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".png", ".PNG", " .png", "..png", "./.png", "deep/.png"})
    void anExtensionAloneIsNoName(String name) throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        refused(2, folder + "/" + name, "before .png");
        refused(2, folder + "/" + name, "before .png", "--theme", "light,dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsNoName(String name) throws IOException {
        refused(2, name, "--output");
        refused(2, name, "--output", "--what", "steps");
    }

    @Test
    void aNameThatIsTooLongForAFileIsRefused() throws IOException {
        refused(1, folder.resolve("x".repeat(252) + ".png").toString(), "too long");
        refused(1, folder.resolve("图".repeat(84) + ".png").toString(), "too long");
    }

    @Test
    void aNameThatTheSystemCannotHaveIsRefused() throws IOException {
        refused(2, "a\0b.png", "cannot be the name of a file");
        refused(1, "x.png", "cannot be the name of a file", "a\0b.json");
        refused(2, "x.png", "cannot be the name of a file", "--logo", "a\0b.png");
    }

    @Test
    void aFolderIsNoPicture() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.png"));
        refused(1, taken.toString(), "is a folder");
        refused(1, taken.toString(), "is a folder", "--force");
        Files.delete(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--theme light,dark", "--lang en,zh", "--what steps", "h20-after h20-saga"})
    void severalPicturesDoNotGoToStandardOutput(String several) throws IOException {
        refused(2, "-", "standard output", several.split(" "));
    }

    private void refused(int exit, String output, String said, String... more) throws IOException {
        List<String> before = files();
        String[] args =
                Stream.concat(Stream.of("export", "--output", output), Stream.of(more))
                        .toArray(String[]::new);
        CommandRun english = CommandRun.in(Locale.ENGLISH, args);
        assertTrue(english.sentence(exit).toLowerCase(Locale.ROOT).contains(said), english.err());
        String chinese = CommandRun.in(Locale.SIMPLIFIED_CHINESE, args).sentence(exit);
        assertTrue(chinese.endsWith("。"), chinese);
        assertEquals(before, files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
