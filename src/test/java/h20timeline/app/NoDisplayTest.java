package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.platform.Display;
import h20timeline.platform.PlatformMessages;
import h20timeline.platform.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where no window can be opened, the program says so in one line that names the way out. It runs
/// here as `mvn` runs it: as a module, in a process of its own.
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {
    @TempDir private Path folder;

    static List<Map<String, String>> worlds() {
        return List.of(
                Map.of(),
                Map.of("DISPLAY", ""),
                Map.of("DISPLAY", ":77"),
                Map.of("DISPLAY", "no display at all"),
                Map.of("WAYLAND_DISPLAY", "wayland-77"),
                Map.of("DISPLAY", ":77", "LC_ALL", "C"));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void oneLineSaysWhatToDo(Map<String, String> environment) throws Exception {
        Assumptions.assumeFalse(Files.exists(Path.of("/tmp/.X11-unix/X77")), "display 77 exists");
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");

        assertEquals(1, run(environment, out, err));

        List<String> lines = Files.readAllLines(err);
        assertEquals(1, lines.size(), () -> String.join("\n", lines));
        boolean library = lines.getFirst().contains("apt-get install");
        assertTrue(lines.getFirst().contains("export"), lines.getFirst());
        assertTrue(library || lines.getFirst().contains("export --output"), lines.getFirst());
        assertFalse(lines.getFirst().contains("Exception"), lines.getFirst());
        assertEquals("", Files.readString(out));
    }

    @Test
    void aLibraryThatIsNotThereIsNamed() {
        String absent = "libh20-is-not-there.so.0";
        assertEquals(Optional.of(absent), Display.missing(List.of("libc.so.6", absent)));
        assertEquals(Optional.empty(), Display.missing(List.of("libc.so.6")));
        String sentence = new UserError(PlatformMessages.NO_GTK, absent).getMessage();
        assertTrue(sentence.contains(absent) && sentence.contains("libxtst6"), sentence);
        assertTrue(sentence.contains("export"), sentence);
        String text = new UserError(PlatformMessages.NO_TEXT, absent).getMessage();
        assertTrue(text.contains(absent) && text.contains("libpangoft2-1.0-0"), text);
    }

    private static int run(Map<String, String> environment, Path out, Path err)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=javafx.graphics,h20timeline");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Duser.language=en");
        command.add("--module-path");
        command.add(modulePath());
        command.add("--module");
        command.add("h20timeline/h20timeline.app.Main");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path home = Files.createDirectories(out.resolveSibling("home"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_STATE_HOME", home.toString());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + Files.readString(err));
        }
        return process.exitValue();
    }

    /// The class path of the tests without the tests themselves: their packages are the program's.
    private static String modulePath() {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .filter(entry -> !entry.contains("test-classes"))
                        .toList());
    }
}
