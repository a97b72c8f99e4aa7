package h20timeline.render;

import h20timeline.layout.Box;
import h20timeline.layout.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Polygon;

/// The columns of a density as one shape, joined along their feet: one node for any number of them.
final class DensityNode extends MarkNode {
    private final Polygon columns = StyleClass.DENSITY.on(new Polygon());

    DensityNode(Mark.Density density) {
        super(density);
        getChildren().add(columns);
    }

    @Override
    void show(Mark mark) {
        Mark.Density density = (Mark.Density) mark;
        Box area = density.area();
        List<Double> points = new ArrayList<>(density.columns().size() * 8);
        for (Mark.Density.Column column : density.columns()) {
            double from = Math.max(area.x(), column.x());
            double to = Math.min(area.right(), column.x() + Math.max(1, density.columnWidth() - 1));
            double top = area.bottom() - Math.max(1.5, column.height() * area.height());
            points.addAll(List.of(from, area.bottom(), from, top));
            points.addAll(List.of(to, top, to, area.bottom()));
        }
        columns.getPoints().setAll(points);
    }
}
