package h20timeline.render;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A bar: tinted where it lasted for sure, with a line under it, stops at the ends that are known,
/// and arrows where it goes on. Tint and line fade out to where it may have begun or ended.
final class BarNode extends MarkNode {
    private static final double LINE = 1.5;
    private static final double STOP = 3;
    private static final double ARROW = 6;
    private static final double SIGN = 10;

    private final Rectangle body = StyleClass.BAR_BOX.on(new Rectangle());
    private final Rectangle line = StyleClass.CORE.on(new Rectangle());
    private final Path ends = StyleClass.CORE.on(new Path());
    private final SoftEnd before = SoftEnd.fading(PseudoClasses.FADES_LEFT);
    private final SoftEnd after = SoftEnd.fading(PseudoClasses.FADES_RIGHT);
    private final @Nullable Node status;
    private final KnownShape known = new KnownShape(getChildren());
    private final TextLayer textLayer;

    /// The part of a bar that is not certain.
    private record SoftEnd(Rectangle tint, Path dots) {
        static SoftEnd fading(PseudoClass side) {
            SoftEnd end =
                    new SoftEnd(
                            StyleClass.BAR_BOX.on(new Rectangle()),
                            StyleClass.BAR_DOTS.on(new Path()));
            end.tint.pseudoClassStateChanged(side, true);
            return end;
        }
    }

    BarNode(Mark.Bar bar) {
        super(bar);
        ends.setStroke(null);
        getChildren().addAll(body, line, ends);
        Glyph glyph = bar.glyph();
        status = Double.isNaN(bar.statusX()) ? null : StatusSign.of(glyph, bar.turn(), SIGN);
        if (status != null) {
            getChildren().add(status);
        }
        textLayer = new TextLayer(getChildren());
    }

    @Override
    void show(Mark mark) {
        Mark.Bar bar = (Mark.Bar) mark;
        Box box = bar.body();
        DateShape.Reach core = bar.date().core();
        double middle = box.x() + box.width() / 2;
        double from = Math.clamp(core == null ? middle : core.from(), box.x(), box.right());
        double to = Math.clamp(core == null ? middle : core.to(), from, box.right());
        end(before, box.x(), from, box);
        place(body, from, to, box.y(), box.height());
        end(after, to, box.right(), box);
        place(line, from, to, box.bottom() - LINE, LINE);
        List<PathElement> path = new ArrayList<>();
        end(path, bar.date().start(), box.x(), 1, box);
        end(path, bar.date().end(), box.right(), -1, box);
        ends.getElements().setAll(path);
        if (status != null && !Double.isNaN(bar.statusX())) {
            status.setLayoutX(bar.statusX());
            status.setLayoutY(box.y() + box.height() / 2);
        }
        known.show(bar.date().known(), box.y() + box.height() / 2);
        textLayer.show(bar.texts());
        select(bar.selected(), bar.area());
    }

    /// A stop or an arrow; `inwards` is the direction of the bar.
    private static void end(
            List<PathElement> path, DateShape.End end, double x, int inwards, Box box) {
        switch (end) {
            case STOP -> {
                double width = Math.min(STOP, box.width() / 2);
                polygon(
                        path,
                        x,
                        box.y(),
                        x + inwards * width,
                        box.y(),
                        x + inwards * width,
                        box.bottom(),
                        x,
                        box.bottom());
            }
            case GOES_ON, BEYOND ->
                    polygon(
                            path,
                            x - inwards * ARROW,
                            box.y() + box.height() / 2,
                            x,
                            box.y() + 2,
                            x,
                            box.bottom() - 2);
            case FADE -> {}
        }
    }

    private static void polygon(List<PathElement> path, double... points) {
        path.add(new MoveTo(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.add(new LineTo(points[i], points[i + 1]));
        }
        path.add(new ClosePath());
    }

    /// An end that is not certain; most bars have none.
    private void end(SoftEnd end, double from, double to, Box box) {
        List<Node> nodes = List.of(end.tint, end.dots);
        if (to > from + 0.5) {
            place(end.tint, from, to, box.y(), box.height());
            double y = box.bottom() - LINE / 2;
            end.dots.getElements().setAll(new MoveTo(from, y), new LineTo(to, y));
            if (!getChildren().contains(end.tint)) {
                getChildren().addAll(0, nodes);
            }
        } else {
            getChildren().removeAll(nodes);
        }
    }

    private static void place(Rectangle node, double from, double to, double y, double height) {
        node.setX(from);
        node.setWidth(Math.max(0, to - from));
        node.setY(y);
        node.setHeight(height);
    }
}
