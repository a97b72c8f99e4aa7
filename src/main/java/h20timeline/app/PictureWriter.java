package h20timeline.app;

import h20timeline.picture.Shot;
import h20timeline.render.Canvas;
import h20timeline.render.Pixels;
import h20timeline.render.PngFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.DoublePredicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Draws pictures on the toolkit's thread, some rows at a time, and writes them beside it.
record PictureWriter(Executor toolkit) {
    private static final int ROWS = 256;

    /// Writes a picture, whole or not at all. `goOn` hears which part is done, and answers whether
    /// to go on.
    void write(Shot.LaidOut picture, Path target, boolean replace, DoublePredicate goOn)
            throws IOException {
        Pixels pixels = Pixels.of(canvas(picture), toolkit);
        PngFile.write(pixels, picture.notes(), target, replace, goOn);
    }

    /// Draws a picture as a whole, for the clipboard.
    Image image(Shot.LaidOut picture, DoublePredicate goOn) {
        Pixels pixels = Pixels.of(canvas(picture), toolkit);
        int width = pixels.width();
        int height = pixels.height();
        WritableImage image = new WritableImage(width, height);
        for (int row = 0; row < height; row += ROWS) {
            if (!goOn.test((double) row / height)) {
                throw new CancellationException();
            }
            int count = Math.min(ROWS, height - row);
            image.getPixelWriter()
                    .setPixels(
                            0,
                            row,
                            width,
                            count,
                            PixelFormat.getIntArgbInstance(),
                            pixels.rows(row, count).join(),
                            0,
                            width);
        }
        return image;
    }

    private Canvas canvas(Shot.LaidOut picture) {
        try {
            return CompletableFuture.supplyAsync(picture.canvas(), toolkit).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
