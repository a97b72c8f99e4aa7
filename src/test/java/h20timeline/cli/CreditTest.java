package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.app.ProgramProcess;
import h20timeline.render.PngChunks;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A newsroom's own line: its words and its logo stand under every picture, which keeps its size.
class CreditTest {
    private static final int LOGO_RED = 0xffcc0000;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"view", "event --select us-april-ban", "steps"})
    void thePictureKeepsItsSizeAndHasTheLogoAndTheName(String what) throws Exception {
        Path logo = logo("png", 300, 100);
        List<String> args = new ArrayList<>(List.of("export", "-o", "out/", "--what"));
        args.addAll(List.of(what.split(" ")));
        args.addAll(List.of("--size", "1280x720", "--logo", logo.toString()));
        args.addAll(List.of("--credit", "© 2025\nThe Example"));
        ProgramProcess child = ProgramProcess.run(folder, args.toArray(String[]::new));
        assertEquals(0, child.exit(), child.err());
        for (Path picture : pictures()) {
            BufferedImage image = ImageIO.read(picture.toFile());
            assertEquals("1280x720", image.getWidth() + "x" + image.getHeight());
            assertTrue(red(image) > 1_000, "the logo is drawn at the lower right of " + picture);
            PngChunks chunks = PngChunks.of(picture);
            assertEquals("© 2025 The Example", chunks.texts().get("Author").text());
            assertEquals("© 2025 The Example", chunks.texts().get("Copyright").text());
        }
    }

    @Test
    void aJpegIsALogoToo() throws Exception {
        Path logo = logo("jpeg", 200, 200);
        ProgramProcess child =
                ProgramProcess.run(
                        folder, "export", "-o", "out/", "--size", "640x480", "--logo", logo + "");
        assertEquals("", child.err());
    }

    @Test
    void whatIsNoLogoIsRefusedInASentence() throws IOException {
        Path words = Files.writeString(folder.resolve("words.png"), "no picture");
        Path large = Files.write(folder.resolve("large.png"), new byte[(4 << 20) + 1]);
        refused(1, "PNG or JPEG", "PNG", "--logo", words.toString());
        refused(1, "PNG or JPEG", "PNG", "--logo", logo("gif", 10, 10).toString());
        refused(1, "4 MB", "4 MB", "--logo", large.toString());
        refused(1, "4,000 pixels", "4,000", "--logo", logo("png", 4_001, 1).toString());
        refused(1, "gone.png", "gone.png", "--logo", folder.resolve("gone.png").toString());
        refused(1, folder.toString(), folder.toString(), "--logo", folder.toString());
    }

    @Test
    void wordsAreNeitherNoneNorTooMany() {
        refused(2, "120", "120", "--credit", " ");
        refused(2, "121", "121", "--credit", "x".repeat(121));
    }

    private void refused(int exit, String english, String chinese, String... more) {
        String[] args =
                Stream.concat(
                                Stream.of("export", "-o", folder.resolve("x.png").toString()),
                                Stream.of(more))
                        .toArray(String[]::new);
        String said = CommandRun.in(Locale.ENGLISH, args).sentence(exit);
        assertTrue(said.contains(english), said);
        said = CommandRun.in(Locale.SIMPLIFIED_CHINESE, args).sentence(exit);
        assertTrue(said.contains(chinese), said);
    }

    private Path logo(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics graphics = image.createGraphics();
        graphics.setColor(new Color(LOGO_RED));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        Path file = folder.resolve("logo." + format);
        assertTrue(ImageIO.write(image, format, file.toFile()));
        return file;
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("out"))) {
            return all.sorted().toList();
        }
    }

    /// Pixels of the logo in the lower right of a picture.
    private static int red(BufferedImage image) {
        int count = 0;
        for (int y = image.getHeight() - 60; y < image.getHeight(); y++) {
            for (int x = image.getWidth() - 200; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == LOGO_RED ? 1 : 0;
            }
        }
        return count;
    }
}
