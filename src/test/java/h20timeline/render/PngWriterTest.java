package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.platform.AtomicFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pixels and metadata of a PNG file are those that were written, and a file is written whole
/// or not at all.
class PngWriterTest {
    private static final PngMetadata METADATA =
            new PngMetadata(
                    List.of(
                            new PngMetadata.TextChunk("Title", "H20出口管制风波"),
                            new PngMetadata.TextChunk("Description", "时间线 “H20” – 风波"),
                            new PngMetadata.TextChunk("Source", "")),
                    "zh",
                    300);

    @TempDir Path folder;

    /// Noise that depends on the position, so that all rows differ.
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
    void everyPixelIsReadBack(int width, int height, boolean opaque) throws IOException {
        Path file = folder.resolve("noise.png");
        Noise noise = new Noise(width, height, opaque);
        write(noise, file, false, part -> true);
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
    void metadataIsInTheFile() throws IOException {
        Path file = folder.resolve("noted.png");
        write(new Noise(20, 10, true), file, false, part -> true);
        PngChunks chunks = PngChunks.of(file);
        assertEquals(List.of(11_811, 11_811, 1), chunks.physical(), "300 dots an inch");
        assertEquals(List.of("Title", "Description"), List.copyOf(chunks.texts().keySet()));
        assertEquals(
                new PngChunks.Words("zh", "时间线 “H20” – 风波"), chunks.texts().get("Description"));
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("1.png");
        Path second = folder.resolve("2.png");
        write(new Noise(900, 1_400, false), first, false, part -> true);
        write(new Noise(900, 1_400, false), second, false, part -> true);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void progressRisesToTheEnd() throws IOException {
        List<Double> parts = new ArrayList<>();
        Path file = folder.resolve("long.png");
        write(new Noise(1_000, 5_000, true), file, false, parts::add);
        assertEquals(parts.stream().sorted().toList(), parts);
        assertTrue(parts.size() > 3, parts.toString());
        assertEquals(1, parts.getLast());
    }

    @ParameterizedTest
    @CsvSource({"0", "0.4", "1"})
    void cancellingKeepsTheOldFile(double when) throws IOException {
        Path file = folder.resolve("old.png");
        byte[] before = {1, 2, 3};
        Files.write(file, before);
        assertThrows(
                CancellationException.class,
                () -> write(new Noise(1_000, 5_000, true), file, true, part -> part < when));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("old.png"), files());
    }

    @Test
    void aFailureWhileDrawingKeepsTheOldFile() throws IOException {
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
        assertThrows(OutOfMemoryError.class, () -> write(failing, file, true, part -> true));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals(List.of("old.png"), files());
    }

    @Test
    void anExistingFileIsReplacedOnlyIfAllowed() throws IOException {
        Path file = folder.resolve("there.png");
        Files.write(file, new byte[] {1});
        Noise noise = new Noise(9, 9, true);
        assertThrows(
                FileAlreadyExistsException.class, () -> write(noise, file, false, part -> true));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        write(noise, file, true, part -> true);
        assertEquals("9x9", PngChunks.of(file).size());
        assertEquals(List.of("there.png"), files());
    }

    private static void write(PixelSource pixels, Path file, boolean replace, DoublePredicate goOn)
            throws IOException {
        PngWriter writer = PngWriter.find();
        AtomicFile.write(file, replace, fresh -> writer.write(pixels, METADATA, fresh, goOn));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
