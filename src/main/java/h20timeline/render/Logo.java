package h20timeline.render;

import h20timeline.platform.UserError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A newsroom's logo: a small picture from a file, held as pixels. Needs no toolkit until it is
/// drawn.
public final class Logo {
    /// Bytes of the file at the most.
    private static final long MOST_BYTES = 4L << 20;

    /// Pixels of a side at the most: a small file may unpack to a picture that fills the memory.
    private static final int MOST_PIXELS = 4_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final BufferedImage picture;

    private Logo(BufferedImage picture) {
        this.picture = picture;
    }

    /// Reads a PNG or JPEG file, and refuses what is none in a sentence.
    public static Logo read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError(RenderMessages.NO_LOGO, file);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserError(RenderMessages.LOGO_TOO_LARGE, file);
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UserError(RenderMessages.LOGO_NO_PICTURE, file);
            }
            return new Logo(read(file, in, readers.next()));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(RenderMessages.LOGO_NO_PICTURE, file);
        }
    }

    private static BufferedImage read(Path file, ImageInputStream in, ImageReader reader)
            throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new UserError(RenderMessages.LOGO_NO_PICTURE, file);
            }
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS) {
                throw new UserError(RenderMessages.LOGO_TOO_MANY_PIXELS, file, MOST_PIXELS);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /// The picture for the toolkit.
    Image image() {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        picture.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        return image;
    }
}
