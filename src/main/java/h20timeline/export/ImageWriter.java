package h20timeline.export;

import h20timeline.render.OffscreenCanvas;
import h20timeline.render.PixelSource;
import h20timeline.render.PngWriter;
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
public record ImageWriter(Executor toolkit) {
    private static final int ROWS = 256;

    /// Writes a picture, whole or not at all. `goOn` hears which part is done, and answers whether
    /// to go on.
    public void write(
            ExportItem.LaidOut picture, Path target, boolean replace, DoublePredicate goOn)
            throws IOException {
        PixelSource pixelSource = PixelSource.of(canvas(picture), toolkit);
        PngWriter.write(pixelSource, picture.notes(), target, replace, goOn);
    }

    /// Draws a picture as a whole, for the clipboard.
    public Image image(ExportItem.LaidOut picture, DoublePredicate goOn) {
        PixelSource pixelSource = PixelSource.of(canvas(picture), toolkit);
        int width = pixelSource.width();
        int height = pixelSource.height();
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
                            pixelSource.rows(row, count).join(),
                            0,
                            width);
        }
        return image;
    }

    private OffscreenCanvas canvas(ExportItem.LaidOut picture) {
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
