package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.app.ProgramProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One picture goes to standard output, for another program: its bytes and nothing else.
@EnabledOnOs(OS.LINUX)
class StandardOutputTest {
    /// Starts the words after it with standard output in a file.
    private static final String REDIRECT = "out=$1; shift; exec \"$@\" > \"$out\"\n";

    private static final String FILE =
            """
            {"format": 1, "title": "Good", "unknown": 1, "tracks": [{"id": "t", "name": "T"}],
             "events": [{"id": "a", "date": "2025-04-09", "track": "t", "headline": "Headline"}]}
            """;

    @TempDir Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("into"), REDIRECT);
        Files.writeString(folder.resolve("a.json"), FILE);
        Files.writeString(folder.resolve("cut.json"), FILE.substring(0, 40));
    }

    @Test
    void itHasTheBytesOfTheFile() throws Exception {
        ProgramProcess piped = into("piped", "a.json");
        assertEquals(0, piped.exit(), piped.err());
        assertTrue(piped.err().contains("a.json:1:"), "warnings go to standard error");
        ProgramProcess written =
                ProgramProcess.run(folder, "export", "a.json", "-o", "x.png", "--size", "640x480");
        assertEquals(0, written.exit(), written.err());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("x.png")),
                Files.readAllBytes(folder.resolve("piped")));
        assertEquals(List.of("a.json", "cut.json", "into", "piped", "x.png"), files());
    }

    @Test
    void whereThereIsNoPictureThereIsNothing() throws Exception {
        ProgramProcess piped = into("piped", "cut.json");
        assertEquals(1, piped.exit());
        assertTrue(piped.err().contains("cut.json holds nothing"), piped.err());
        assertEquals(0, Files.size(folder.resolve("piped")));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        ProgramProcess piped = into("/dev/full", "a.json");
        assertEquals(1, piped.exit());
        assertTrue(piped.err().contains("could not be written ("), piped.err());
        assertTrue(piped.err().contains("standard output"), piped.err());
    }

    private ProgramProcess into(String out, String file) throws Exception {
        return ProgramProcess.run(
                folder,
                List.of("sh", folder.resolve("into").toString(), out),
                "export",
                file,
                "-o",
                "-",
                "--size",
                "640x480");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
