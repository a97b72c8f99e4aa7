package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file whose name has letters beyond ASCII, where the locale has none: it is worked on, or one
/// sentence names the locale. A shell hands over the name, byte by byte.
class FileNameLocaleTest {
    private static final String FILE =
            """
            {"format": 1, "title": "Small", "tracks": [{"id": "t", "name": "Track"}],
             "events": [{"id": "a", "date": "2025-04-09", "track": "t", "headline": "A"}]}
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Übersicht.json, validate %",
        "芯片.timeline.json, validate %",
        "Łódź 芯片.json, export % -o x.png --size 640x480",
        "Übersicht.json, %",
        "芯片.json, %"
    })
    void isWorkedOnOrTheLocaleIsNamed(String name, String command) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Files.writeString(folder.resolve("plain.json"), FILE);
        // No window opens: there is no display.
        List<String> java = ProgramProcess.builder(folder, List.of(), command.split(" ")).command();
        String words =
                java.stream()
                        .map(word -> "'" + (word.equals("%") ? name : word) + "'")
                        .collect(Collectors.joining(" "));
        String script = "cp plain.json '" + name + "'\nLC_ALL=C exec " + words + "\n";
        Path run = folder.resolve("run.sh");
        Files.write(run, script.getBytes(StandardCharsets.UTF_8));
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", run.toString())
                        .directory(folder.toFile())
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("does not end");
        }
        String said = Files.readString(err, StandardCharsets.ISO_8859_1);
        if (process.exitValue() != 0) {
            assertEquals(1, said.lines().count(), said);
            assertTrue(said.contains("LC_ALL=C"), said);
        }
        assertFalse(said.contains("Exception"), said);
    }
}
