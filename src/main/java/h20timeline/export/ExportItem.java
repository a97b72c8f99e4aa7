package h20timeline.export;

import h20timeline.render.OffscreenCanvas;
import java.util.function.Supplier;

/// One picture of an export. `name` distinguishes it from the other pictures of the export and is
/// empty if there are none. `layOut` takes time and may run on any thread.
public record ExportItem(String name, Supplier<LaidOut> layOut) {
    /// A picture that is laid out. `canvas` makes its nodes, on the FX thread. Of its events so
    /// many are `unworded`.
    public record LaidOut(
            PixelSize pixels,
            int unworded,
            ExportMetadata metadata,
            Supplier<OffscreenCanvas> canvas) {}
}
