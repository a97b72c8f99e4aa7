package h20timeline.export;

import h20timeline.export.document.EventNote;
import h20timeline.export.document.ExportMetadata;
import h20timeline.export.document.Sheet;
import h20timeline.render.OffscreenCanvas;
import h20timeline.render.PixelSource;
import h20timeline.render.primitives.DrawnGroup;
import h20timeline.render.primitives.DrawnSheet;
import h20timeline.render.primitives.FontGlyphs;
import h20timeline.render.primitives.GlyphSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.DoublePredicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Draws pictures on the FX thread, some rows at a time, for a caller on another thread.
///
/// @param toolkit runs work on the FX thread
public record PictureRenderer(Executor toolkit) {
    private static final int ROWS = 256;

    /// The pixels of a picture, drawn as they are read.
    public PixelSource pixels(ExportItem.LaidOut picture) {
        return PixelSource.of(canvas(picture), toolkit);
    }

    /// Draws a picture as a whole. `goOn` is given the part that is done and returns whether to go
    /// on.
    public Image image(ExportItem.LaidOut picture, DoublePredicate goOn) {
        PixelSource pixels = pixels(picture);
        int width = pixels.width();
        int height = pixels.height();
        WritableImage image = new WritableImage(width, height);
        for (int row = 0; row < height; row += ROWS) {
            if (!goOn.test((double) row / height)) {
                throw new CancellationException();
            }
            int count = Math.min(ROWS, height - row);
            int[] drawn = pixels.rows(row, count).join();
            image.getPixelWriter()
                    .setPixels(
                            0,
                            row,
                            width,
                            count,
                            PixelFormat.getIntArgbInstance(),
                            drawn,
                            0,
                            width);
        }
        return image;
    }

    /// What a picture is drawn of.
    public Sheet sheet(ExportItem.LaidOut picture) {
        OffscreenCanvas canvas = canvas(picture);
        DrawnSheet drawn = await(CompletableFuture.supplyAsync(canvas::sheet, toolkit));
        ExportMetadata metadata = picture.metadata();
        ExportItem.PageWords words = picture.words();
        return new Sheet(
                drawn,
                picture.pixels().width() / drawn.width() / metadata.dpi(),
                words.paper(),
                words.title().isEmpty() ? metadata.title() : words.title(),
                metadata.description(),
                words.notes(),
                notes(drawn, words));
    }

    private static Map<String, EventNote> notes(DrawnSheet drawn, ExportItem.PageWords words) {
        Map<String, EventNote> notes = new HashMap<>();
        for (DrawnGroup group : drawn.groups()) {
            if (group.event() != null) {
                String event = group.event();
                words.events().apply(event).ifPresent(note -> notes.put(event, note));
            }
        }
        return notes;
    }

    /// The outlines of the letters that the toolkit draws.
    public GlyphSource glyphs() {
        return new FontGlyphs(toolkit);
    }

    private OffscreenCanvas canvas(ExportItem.LaidOut picture) {
        return await(CompletableFuture.supplyAsync(picture.canvas(), toolkit));
    }

    private static <T> T await(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
