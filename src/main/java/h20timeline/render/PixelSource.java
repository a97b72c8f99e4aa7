package h20timeline.render;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A picture that is drawn some rows at a time, each time anew, wherever that must happen. Rows are
/// ARGB, not multiplied by alpha.
public interface PixelSource {
    /// Pixels from left to right.
    int width();

    /// Pixels from top to bottom.
    int height();

    /// Whether nothing shows through.
    boolean opaque();

    /// Draws `count` rows from a row on.
    CompletableFuture<int[]> rows(int from, int count);

    /// Those of a canvas, drawn by the executor of the toolkit's thread.
    static PixelSource of(OffscreenCanvas offscreenCanvas, Executor toolkit) {
        return new PixelSource() {
            @Override
            public int width() {
                return offscreenCanvas.width();
            }

            @Override
            public int height() {
                return offscreenCanvas.height();
            }

            @Override
            public boolean opaque() {
                return offscreenCanvas.opaque();
            }

            @Override
            public CompletableFuture<int[]> rows(int from, int count) {
                return CompletableFuture.supplyAsync(
                        () -> offscreenCanvas.rows(from, count), toolkit);
            }
        };
    }
}
