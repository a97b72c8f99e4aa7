package h20timeline.export;

import h20timeline.render.OffscreenCanvas;
import h20timeline.render.PngMetadata;
import java.util.function.Supplier;

/// One picture to be made. `name` tells it from those that are made with it, and is empty where
/// there is no other; laying it out takes its time and may happen on any thread.
public record ExportItem(String name, Supplier<LaidOut> layOut) {
    /// A picture that is laid out: how large it will be, what it says of itself, and its nodes,
    /// which are to be made on the toolkit's thread.
    public record LaidOut(PixelSize pixels, PngMetadata notes, Supplier<OffscreenCanvas> canvas) {}
}
