package h20timeline.render;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// The broken upright line that stands where time is left out.
final class CutPath {
    private static final double STEP = 9;
    private static final double DEPTH = 6.5;

    private CutPath() {}

    /// Adds a line at a place from one height down to another.
    static void add(List<PathElement> path, double x, double top, double bottom) {
        double side = -DEPTH / 2;
        double y = top;
        path.add(new MoveTo(x + side, y));
        while (y < bottom) {
            y = Math.min(y + STEP, bottom);
            side = -side;
            path.add(new LineTo(x + side, y));
        }
    }
}
