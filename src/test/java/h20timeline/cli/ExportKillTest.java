package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.app.ProgramProcess;
import h20timeline.render.PngChunks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whenever an export is killed, what stands under the asked name is whole: the old picture or the
/// new one. It starts the program 28 times.
@Tag("slow")
class ExportKillTest {
    private static final String[] EXPORT = {"export", "-o", "p.png", "--size", "4k", "--force"};
    private static final byte[] OLD = {1, 2, 3};

    @TempDir Path folder;

    @Test
    void killedAtTwentyMomentsItNeverLeavesAHalfPicture() throws Exception {
        long whole = millisOfOne();
        Random random = new Random(20);
        int early = 0;
        for (int i = 0; i < 20; i++) {
            Files.write(picture(), OLD);
            Process process = start();
            // Mostly while it draws and writes, which is the later part.
            long moment = Math.round(whole * (0.3 + 0.75 * random.nextDouble()));
            if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
                early++;
                process.destroyForcibly();
            }
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
            if (!Arrays.equals(OLD, Files.readAllBytes(picture()))) {
                assertEquals("3840x2160", PngChunks.of(picture()).size());
            }
        }
        assertTrue(early > 0, "some were killed");
    }

    @Test
    void toldToEndItTakesItsHalfPictureAway() throws Exception {
        long whole = millisOfOne();
        for (int part = 4; part <= 9; part++) {
            Process process = start();
            if (!process.waitFor(whole * part / 10, TimeUnit.MILLISECONDS)) {
                process.destroy();
            }
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
            assertEquals(List.of("p.png"), files());
            assertEquals("3840x2160", PngChunks.of(picture()).size());
        }
    }

    private long millisOfOne() throws IOException, InterruptedException {
        long from = System.nanoTime();
        assertEquals(0, ProgramProcess.run(folder, EXPORT).exit());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }

    private Process start() throws IOException {
        return ProgramProcess.builder(folder, List.of(), EXPORT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path picture() {
        return folder.resolve("p.png");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
