package h20timeline.render;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.shape.Polygon;

/// The columns of a density as one shape, joined along their feet: one node for any number of them,
/// and one under it for all events where not all are lit.
final class DensityNode extends MarkNode {
    private final Polygon highlighted = StyleClass.DENSITY.on(new Polygon());
    private final Polygon all = StyleClass.DENSITY.on(new Polygon());

    DensityNode(Mark.Density density) {
        super(density);
        all.pseudoClassStateChanged(PseudoClasses.DIM, true);
        getChildren().add(highlighted);
    }

    @Override
    void show(Mark mark) {
        Mark.Density density = (Mark.Density) mark;
        boolean dimmed = density.dimmed();
        // Put in only when it is not there: it would get its styles anew.
        if (dimmed && !getChildren().contains(all)) {
            getChildren().addFirst(all);
        } else if (!dimmed) {
            getChildren().remove(all);
        }
        all.getPoints().setAll(dimmed ? points(density, Mark.Density.Column::height) : List.of());
        highlighted.getPoints().setAll(points(density, Mark.Density.Column::litHeight));
    }

    private static List<Double> points(
            Mark.Density density, ToDoubleFunction<Mark.Density.Column> height) {
        Box area = density.area();
        List<Double> points = new ArrayList<>(density.columns().size() * 8);
        for (Mark.Density.Column column : density.columns()) {
            double part = height.applyAsDouble(column);
            if (part > 0) {
                double from = Math.max(area.x(), column.x());
                double to =
                        Math.min(area.right(), column.x() + Math.max(1, density.columnWidth() - 1));
                double top = area.bottom() - Math.max(1.5, part * area.height());
                points.addAll(List.of(from, area.bottom(), from, top));
                points.addAll(List.of(to, top, to, area.bottom()));
            }
        }
        return points;
    }
}
