package h20timeline.present;

import h20timeline.present.pen.PenPoint;
import h20timeline.present.pen.PenStroke;
import h20timeline.render.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/// The strokes of the pen in the units of a slide. A stroke that has not changed keeps its node.
final class InkLayer extends Pane {
    private List<PenStroke> shown = List.of();
    private double wide;
    private double high;

    InkLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Shows strokes.
    void show(List<PenStroke> strokes) {
        if (strokes.equals(shown)) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            PenStroke stroke = strokes.get(i);
            boolean same = i < shown.size() && shown.get(i).equals(stroke);
            nodes.add(same ? getChildren().get(i) : node(stroke));
        }
        shown = strokes;
        getChildren().setAll(nodes);
    }

    /// Takes the size of a slide.
    void resizeSlide(double width, double height) {
        if (width != wide || height != high) {
            wide = width;
            high = height;
            getChildren().setAll(shown.stream().map(this::node).toList());
        }
    }

    private Node node(PenStroke stroke) {
        Polyline line = new Polyline();
        line.getStyleClass().add(StyleClass.hue(stroke.colour().hue()));
        line.setStrokeWidth(stroke.width());
        for (PenPoint point : stroke.points()) {
            line.getPoints().addAll(point.x() * wide, point.y() * high);
        }
        if (stroke.points().size() == 1) {
            // A dot is a line to itself.
            PenPoint only = stroke.points().getFirst();
            line.getPoints().addAll(only.x() * wide + 0.1, only.y() * high);
        }
        return line;
    }
}
