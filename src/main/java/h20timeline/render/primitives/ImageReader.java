package h20timeline.render.primitives;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Reads the pictures of pixels that a drawing has, which is a newsroom's logo.
final class ImageReader {
    private ImageReader() {}

    static Primitive read(ImageView view, Placing placing) {
        Bounds box = view.getLayoutBounds();
        return new Primitive.Raster(
                png(view.getImage()),
                placing.x(box.getMinX(), box.getMinY()),
                placing.y(box.getMinX(), box.getMinY()),
                box.getWidth() * placing.scaleX(),
                box.getHeight() * placing.scaleY());
    }

    private static PngFile png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PngFile(out.toByteArray());
    }
}
