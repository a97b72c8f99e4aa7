package h20timeline.export;

import h20timeline.render.Drawing;
import h20timeline.render.OffscreenCanvas;

/// A drawing that is laid out, the pixels of each of its units, and its description in words. Of
/// its events so many are `unworded`.
public record PlacedDrawing(Drawing drawing, double pixelsPerUnit, String altText, int unworded) {
    /// Without events that have no words.
    PlacedDrawing(Drawing drawing, double pixelsPerUnit, String altText) {
        this(drawing, pixelsPerUnit, altText, 0);
    }

    /// The size in pixels.
    public PixelSize pixels() {
        return new PixelSize(
                OffscreenCanvas.pixels(drawing.width(), pixelsPerUnit),
                OffscreenCanvas.pixels(drawing.height(), pixelsPerUnit));
    }
}
