package h20timeline.render;

import h20timeline.layout.Overview;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Draws the overview: one path a lane, one more for what does not stand out, one for the ticks,
/// and the words.
public final class OverviewNode extends Group {
    private static final double POINT = 2;

    private final TextLayer textLayer = new TextLayer(getChildren());
    private final Path ticks = StyleClass.BAND_LINE.on(new Path());
    private final Path cuts = StyleClass.AXIS_CUT.on(new Path());
    private final Group lanes = new Group();

    /// Empty until the first [#show].
    public OverviewNode() {
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().addAll(ticks, lanes, cuts);
    }

    /// Marks both ends of the stretches that the timeline leaves out.
    public void showCuts(Overview overview, List<TimeSpan> leftOut) {
        List<PathElement> path = new ArrayList<>();
        for (TimeSpan cut : leftOut) {
            CutPath.add(path, overview.x(cut.start()), 0, overview.height());
            CutPath.add(path, overview.x(cut.end()), 0, overview.height());
        }
        cuts.getElements().setAll(path);
    }

    /// Shows an overview.
    public void show(Overview overview) {
        List<PathElement> lines = new ArrayList<>();
        for (double x : overview.ticks()) {
            lines.add(new MoveTo(Math.rint(x) + 0.5, 0));
            lines.add(new LineTo(Math.rint(x) + 0.5, overview.height()));
        }
        ticks.getElements().setAll(lines);
        textLayer.show(overview.texts());
        lanes.getChildren().clear();
        for (Overview.Row row : overview.rows()) {
            if (!row.dim().isEmpty()) {
                Path dim = points(row, row.dim(), overview.left());
                dim.pseudoClassStateChanged(PseudoClasses.DIM, true);
                lanes.getChildren().add(dim);
            }
            lanes.getChildren().add(points(row, row.points(), overview.left()));
        }
    }

    private static Path points(Overview.Row row, List<Double> points, double left) {
        Path path = StyleClass.OVERVIEW_POINTS.on(new Path());
        path.getStyleClass().add(StyleClass.hue(row.hue()));
        List<PathElement> elements = new ArrayList<>();
        for (double x : points) {
            elements.add(new MoveTo(left + x - POINT, row.y()));
            elements.add(new LineTo(left + x + POINT, row.y()));
        }
        path.getElements().setAll(elements);
        return path;
    }
}
