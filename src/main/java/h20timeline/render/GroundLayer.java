package h20timeline.render;

import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// What lies under the marks: shaded bands, ticks, the lines of the lanes, the as-of line, and the
/// words of axis and lanes. One node for all lines of a sort.
final class GroundLayer extends Group {
    private static final double CUT_APART = 7;

    private final Path shades = StyleClass.BAND_SHADE.on(new Path());
    private final Path bandLines = StyleClass.BAND_LINE.on(new Path());
    private final Path tickLines = StyleClass.TICK_LINE.on(new Path());
    private final Path cuts = StyleClass.AXIS_CUT.on(new Path());
    private final Path laneLines = StyleClass.LANE_LINE.on(new Path());
    private final Line asOf = StyleClass.AS_OF_LINE.on(new Line());
    private final Rectangle after = StyleClass.AFTER_AS_OF.on(new Rectangle());
    private final Path triangles = StyleClass.FOLD.on(new Path());
    private final Polygon funnel = StyleClass.FUNNEL.on(new Polygon());
    private final Group swatches = new Group();
    private final TextLayer textLayer = new TextLayer(getChildren());

    GroundLayer() {
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        triangles.setStroke(null);
        getChildren().addAll(shades, after, bandLines, tickLines, cuts, laneLines, asOf);
        getChildren().addAll(triangles, funnel, swatches);
    }

    void show(Picture picture) {
        Axis axis = picture.axis();
        Box plot = picture.plot();
        double top = axis.box().y();
        List<PathElement> shade = new ArrayList<>();
        List<PathElement> lines = new ArrayList<>();
        for (Axis.Band band : axis.bands()) {
            if (band.shaded()) {
                rectangle(shade, band.from(), top, band.to(), plot.bottom());
            }
            vertical(lines, band.from(), top, axis.box().bottom());
        }
        shades.getElements().setAll(shade);
        shades.setStroke(null);
        bandLines.getElements().setAll(lines);
        List<PathElement> ticks = new ArrayList<>();
        axis.ticks()
                .forEach(t -> vertical(ticks, t.x(), axis.box().bottom() - 7, axis.box().bottom()));
        tickLines.getElements().setAll(ticks);
        cuts.getElements().setAll(zigzags(axis));
        List<PathElement> lanes = new ArrayList<>();
        for (Lane lane : picture.lanes()) {
            horizontal(lanes, lane.box().y(), picture.width());
        }
        if (!picture.lanes().isEmpty()) {
            horizontal(lanes, picture.lanes().getLast().box().bottom(), picture.width());
        }
        horizontal(lanes, plot.bottom(), picture.width());
        laneLines.getElements().setAll(lanes);
        triangles(picture.lanes());
        funnel(picture.funnel());
        asOf(axis, plot);
        swatches(picture.lanes());
        textLayer.show(picture.groundTexts());
    }

    /// Two broken lines down the axis where time is left out.
    private static List<PathElement> zigzags(Axis axis) {
        List<PathElement> path = new ArrayList<>();
        for (Axis.Cut cut : axis.cuts()) {
            double middle = (cut.from() + cut.to()) / 2;
            for (double x : new double[] {middle - CUT_APART / 2, middle + CUT_APART / 2}) {
                CutPath.add(path, x, axis.box().y(), axis.box().bottom());
            }
        }
        return path;
    }

    private static double top(Axis axis) {
        return axis.box().y() + 4;
    }

    private void asOf(Axis axis, Box plot) {
        Axis.AsOf line = axis.asOf();
        asOf.setVisible(line != null);
        after.setVisible(line != null);
        if (line != null) {
            double x = Math.rint(line.x()) + 0.5;
            asOf.setStartX(x);
            asOf.setEndX(x);
            asOf.setStartY(top(axis));
            asOf.setEndY(axis.box().bottom());
            after.setX(x);
            after.setY(axis.box().bottom());
            after.setWidth(Math.max(0, plot.right() - x));
            after.setHeight(plot.bottom() - axis.box().bottom());
        }
    }

    /// Down, and to the right where the lane is folded.
    private void triangles(List<Lane> lanes) {
        List<PathElement> path = new ArrayList<>();
        for (Lane lane : lanes) {
            Box box = lane.triangle();
            if (box != null) {
                double low = box.width() / 8;
                double x = box.x() + (lane.folded() ? 2 * low : 0);
                double y = box.y() + (lane.folded() ? 0 : 2 * low);
                path.add(new MoveTo(x, y));
                if (lane.folded()) {
                    path.add(new LineTo(x + 5 * low, y + box.height() / 2));
                    path.add(new LineTo(x, box.bottom()));
                } else {
                    path.add(new LineTo(box.right(), y));
                    path.add(new LineTo(x + box.width() / 2, y + 5 * low));
                }
                path.add(new ClosePath());
            }
        }
        triangles.getElements().setAll(path);
    }

    private void funnel(@Nullable Box box) {
        funnel.getPoints().clear();
        if (box != null) {
            double x = box.x();
            double middle = x + box.width() / 2;
            double y = box.y();
            double neck = y + box.height() * 0.5;
            funnel.getPoints()
                    .addAll(x, y, box.right(), y, middle + 1.5, neck, middle + 1.5, box.bottom());
            funnel.getPoints().addAll(middle - 1.5, box.bottom() - 2, middle - 1.5, neck);
        }
    }

    private void swatches(List<Lane> lanes) {
        if (swatches.getChildren().size() != lanes.size()) {
            swatches.getChildren().clear();
            lanes.forEach(
                    lane -> swatches.getChildren().add(StyleClass.SWATCH.on(new Rectangle())));
        }
        for (int i = 0; i < lanes.size(); i++) {
            Box box = lanes.get(i).swatch();
            Rectangle node = (Rectangle) swatches.getChildren().get(i);
            List<String> classes =
                    List.of(StyleClass.SWATCH.css(), StyleClass.hue(lanes.get(i).hue()));
            if (!node.getStyleClass().equals(classes)) {
                node.getStyleClass().setAll(classes);
            }
            node.setX(box.x());
            node.setY(box.y());
            node.setWidth(box.width());
            node.setHeight(box.height());
            node.setArcWidth(4);
            node.setArcHeight(4);
        }
    }

    private static void vertical(List<PathElement> path, double x, double from, double to) {
        double crisp = Math.rint(x) + 0.5;
        path.add(new MoveTo(crisp, from));
        path.add(new LineTo(crisp, to));
    }

    private static void horizontal(List<PathElement> path, double y, double to) {
        double crisp = Math.rint(y) + 0.5;
        path.add(new MoveTo(0, crisp));
        path.add(new LineTo(to, crisp));
    }

    private static void rectangle(
            List<PathElement> path, double from, double top, double to, double bottom) {
        path.add(new MoveTo(from, top));
        path.add(new LineTo(to, top));
        path.add(new LineTo(to, bottom));
        path.add(new LineTo(from, bottom));
        path.add(new ClosePath());
    }
}
