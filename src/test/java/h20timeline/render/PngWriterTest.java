package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures come out of their files as they went in, whole or not at all.
class PngWriterTest {
    private static final PngMetadata NOTES =
            new PngMetadata(
                    List.of(
                            new PngMetadata.Note("Title", "H20出口管制风波"),
                            new PngMetadata.Note(PngMetadata.DESCRIPTION, "时间线 “H20” – 风波"),
                            new PngMetadata.Note("Source", "")),
                    "zh",
                    300);

    @TempDir Path folder;

    /// Noise by the place of a pixel, so that no row is like another.
    private record Noise(int width, int height, boolean opaque) implements PixelSource {
        int at(int x, int y) {
            int colour = (x * 31 + y * 17) * 2_654_435;
            return opaque ? colour | 0xff00_0000 : colour;
        }

        @Override
        public CompletableFuture<int[]> rows(int from, int count) {
            int[] rows = new int[width * count];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = at(i % width, from + i / width);
            }
            return CompletableFuture.completedFuture(rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,true", "7,3,false", "1500,2100,true", "1500,2100,false", "3,5000,true"})
    void everyPixelIsWhereItWas(int width, int height, boolean opaque) throws IOException {
        Path file = folder.resolve("noise.png");
        Noise noise = new Noise(width, height, opaque);
        PngWriter.write(noise, NOTES, file, false, part -> true);
        assertEquals(width + "x" + height, PngChunks.of(file).size());
        BufferedImage image = ImageIO.read(file.toFile());
        for (int y = 0; y < height; y += Math.max(1, height / 97)) {
            for (int x = 0; x < width; x++) {
                assertEquals(noise.at(x, y), image.getRGB(x, y), x + ", " + y);
            }
        }
        assertEquals(List.of("noise.png"), files());
    }

    @Test
    void whatItSaysOfItselfIsInTheFile() throws IOException {
        Path file = folder.resolve("noted.png");
        PngWriter.write(new Noise(20, 10, true), NOTES, file, false, part -> true);
        PngChunks chunks = PngChunks.of(file);
        assertEquals(List.of(11_811, 11_811, 1), chunks.physical(), "300 dots an inch");
        assertEquals(List.of("Title", "Description"), List.copyOf(chunks.texts().keySet()));
        assertEquals(
                new PngChunks.Words("zh", "时间线 “H20” – 风波"), chunks.texts().get("Description"));
        assertEquals("时间线 “H20” – 风波", NOTES.description());
    }

    @Test
    void theSamePictureIsTheSameBytes() throws IOException {
        Path first = folder.resolve("1.png");
        Path second = folder.resolve("2.png");
        PngWriter.write(new Noise(900, 1_400, false), NOTES, first, false, part -> true);
        PngWriter.write(new Noise(900, 1_400, false), NOTES, second, false, part -> true);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void progressRisesToTheEnd() throws IOException {
        List<Double> heard = new ArrayList<>();
        Path file = folder.resolve("long.png");
        PngWriter.write(new Noise(1_000, 5_000, true), NOTES, file, false, heard::add);
        assertEquals(heard.stream().sorted().toList(), heard);
        assertTrue(heard.size() > 3, heard.toString());
        assertEquals(1, heard.getLast());
    }

    @ParameterizedTest
    @CsvSource({"0", "0.4", "1"})
    void stoppedHalfWayNothingHasChanged(double when) throws IOException {
        Path file = folder.resolve("old.png");
        byte[] before = {1, 2, 3};
        Files.write(file, before);
        assertThrows(
                CancellationException.class,
                () ->
                        PngWriter.write(
                                new Noise(1_000, 5_000, true),
                                NOTES,
                                file,
                                true,
                                part -> part < when));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("old.png"), files());
    }

    @Test
    void whatCannotBeDrawnLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("old.png");
        Files.write(file, new byte[] {1});
        PixelSource failing =
                new PixelSource() {
                    @Override
                    public int width() {
                        return 10;
                    }

                    @Override
                    public int height() {
                        return 10;
                    }

                    @Override
                    public boolean opaque() {
                        return true;
                    }

                    @Override
                    public CompletableFuture<int[]> rows(int from, int count) {
                        return CompletableFuture.failedFuture(new OutOfMemoryError("made up"));
                    }
                };
        assertThrows(
                OutOfMemoryError.class,
                () -> PngWriter.write(failing, NOTES, file, true, part -> true));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals(List.of("old.png"), files());
    }

    @Test
    void anExistingFileIsReplacedOnlyWithLeave() throws IOException {
        Path file = folder.resolve("there.png");
        Files.write(file, new byte[] {1});
        Noise noise = new Noise(9, 9, true);
        assertThrows(
                FileAlreadyExistsException.class,
                () -> PngWriter.write(noise, NOTES, file, false, part -> true));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        PngWriter.write(noise, NOTES, file, true, part -> true);
        assertEquals("9x9", PngChunks.of(file).size());
        assertEquals(List.of("there.png"), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
