package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.app.ProgramProcess;
import h20timeline.render.PngChunks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Pictures from the command line, each of a program of its own.
class ExportTest {
    private static final String FILE =
            """
            {"format": 1, "title": {"en": "Good", "zh": "好"}, "asOf": "2025-08-24",
             "tracks": [{"id": "t", "name": "T"}],
             "events": [{"id": "a", "date": "2025-04-09", "track": "t", "importance": "backbone",
               "kind": "commentary", "status": "confirmed", "headline": "Headline A"}]}
            """;

    @TempDir Path folder;

    @Test
    void severalPicturesGoIntoAFolderWithTheirNames() throws Exception {
        Files.writeString(folder.resolve("good.json"), FILE);
        Files.writeString(folder.resolve("cut.json"), FILE.substring(0, 80));
        ProgramProcess child =
                child(
                        "export",
                        "good.json",
                        "cut.json",
                        "-o",
                        "out/",
                        "--size",
                        "640x480",
                        "--theme",
                        "light,dark");
        assertEquals(1, child.exit(), child.err());
        assertTrue(child.err().contains("cut.json holds nothing that can be shown"), child.err());
        assertEquals(List.of("good-dark.png", "good-light.png"), files(folder.resolve("out")));
        assertTrue(child.out().contains("Pictures written: 2 of 3"), child.out());
        assertFalse(child.err().contains("%"), "nobody watches: no progress");
    }

    @Test
    void besideANamedPictureStandTheOthers() throws Exception {
        Files.writeString(folder.resolve("good.json"), FILE);
        Files.write(folder.resolve("p-dark.png"), new byte[] {1});
        ProgramProcess child =
                child(
                        "export",
                        "good.json",
                        "-o",
                        "p.png",
                        "--size",
                        "640x480",
                        "--theme",
                        "light,dark,contrast");
        assertEquals(1, child.exit());
        assertTrue(child.err().contains("p-dark.png exists already"), child.err());
        assertTrue(child.out().contains("Pictures written: 2 of 3"), child.out());
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(folder.resolve("p-dark.png")));
        assertEquals(
                List.of("good.json", "p-contrast.png", "p-dark.png", "p-light.png"), files(folder));
    }

    @Test
    void theWholeTimelineGrowsWhereItMayAndAnEventDoesNot() throws Exception {
        ProgramProcess low = child("export", "-o", "low.png", "--what", "all", "--size", "720p");
        done(low);
        assertEquals("1280x720", PngChunks.of(folder.resolve("low.png")).size());
        assertTrue(low.out().contains("only dots or counts"), low.out());
        done(child("export", "-o", "all.png", "--what", "all", "--size", "720p", "--grow"));
        PngChunks all = PngChunks.of(folder.resolve("all.png"));
        int height = Integer.parseInt(all.size().substring("1280x".length()));
        assertTrue(all.size().startsWith("1280x") && height > 720, all.size());
        String said = all.texts().get("Description").text();
        assertTrue(said.contains("US blocks H20 sales to China (Confirmed)"), said);
        assertEquals("H20 Timeline", all.texts().get("Software").text());

        done(
                child(
                        "export",
                        "-o",
                        "event.png",
                        "--what",
                        "event",
                        "--select",
                        "us-april-ban",
                        "--size",
                        "a4",
                        "--dpi",
                        "100",
                        "--transparent",
                        "--no-title"));
        PngChunks event = PngChunks.of(folder.resolve("event.png"));
        assertEquals("1169x827", event.size());
        assertEquals(List.of(3_937, 3_937, 1), event.physical());
        said = event.texts().get("Description").text();
        assertTrue(
                said.startsWith("An event of the timeline “The H20 export-control saga”."), said);
    }

    @Test
    void twoRunsGiveTheSameBytes() throws Exception {
        for (String name : List.of("1.png", "2.png")) {
            done(child("export", "-o", name, "--what", "all", "--size", "1280x720"));
        }
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("1.png")),
                Files.readAllBytes(folder.resolve("2.png")));
    }

    @Test
    void aSizeBeyondTheMemoryIsRefusedWithTheLargestThatWorks() throws Exception {
        List<String> little = List.of("-Xmx128m");
        ProgramProcess refused =
                ProgramProcess.run(
                        folder, little, "export", "-o", "big.png", "--size", "16000x9000");
        assertEquals(2, refused.exit());
        String said = refused.err().lines().findFirst().orElse("");
        assertTrue(said.contains("16000x9000 pixels are too many here"), said);
        String largest = said.replaceFirst(".* works is (\\d+x\\d+)\\.", "$1");
        assertEquals(List.of(), files(folder));
        done(ProgramProcess.run(folder, little, "export", "-o", "big.png", "--size", largest));
        assertEquals(largest, PngChunks.of(folder.resolve("big.png")).size());
    }

    /// A limit on the length of files is met by the same calls that meet a full disk. It leaves
    /// room for the fonts, which the toolkit unpacks.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesTheOldPicture() throws Exception {
        byte[] before = {1, 2, 3};
        Files.write(folder.resolve("old.png"), before);
        Path limited =
                Files.writeString(folder.resolve("limited"), "ulimit -f 2048\nexec \"$@\"\n");
        ProgramProcess child =
                ProgramProcess.run(
                        folder,
                        List.of("sh", limited.toString()),
                        "export",
                        "-o",
                        "old.png",
                        "--size",
                        "4k",
                        "--scale",
                        "3",
                        "--force");
        assertEquals(1, child.exit(), child.out());
        assertTrue(child.err().contains("old.png could not be written ("), child.err());
        assertTrue(child.err().contains("nothing was changed"), child.err());
        assertFalse(child.err().contains("Exception"), child.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("old.png")));
        assertEquals(List.of("limited", "old.png"), files(folder));
    }

    private ProgramProcess child(String... args) throws IOException, InterruptedException {
        return ProgramProcess.run(folder, args);
    }

    private static void done(ProgramProcess child) {
        assertEquals("", child.err());
        assertEquals(0, child.exit());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
