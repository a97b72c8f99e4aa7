package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Reads the shapes that drawings are made of.
final class ShapeReader {
    private ShapeReader() {}

    /// What a shape draws.
    static List<Primitive> read(Shape shape, Placing placing, double opacity) {
        Outline own = outline(shape);
        if (own.isEmpty()) {
            return List.of();
        }
        Outline outline = own.mapped(placing);
        Ink fill =
                shape instanceof Line
                        ? null
                        : PaintReader.ink(shape.getFill(), outline.extremes(), opacity);
        Pen pen = PaintReader.pen(shape, placing.factor(), opacity);
        return fill == null && pen == null
                ? List.of()
                : List.of(new Primitive.Area(outline, fill, pen));
    }

    private static Outline outline(Shape shape) {
        return switch (shape) {
            case Circle circle ->
                    Outline.ellipse(
                            circle.getCenterX(),
                            circle.getCenterY(),
                            circle.getRadius(),
                            circle.getRadius());
            case Rectangle rectangle ->
                    rectangle.getWidth() <= 0 || rectangle.getHeight() <= 0
                            ? Outline.free(List.of())
                            : Outline.rounded(
                                    rectangle.getX(),
                                    rectangle.getY(),
                                    rectangle.getWidth(),
                                    rectangle.getHeight(),
                                    rectangle.getArcWidth() / 2);
            case Line line ->
                    Outline.line(
                            line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY());
            case Polygon polygon -> polygon(polygon.getPoints());
            case CubicCurve curve ->
                    Outline.free(
                            List.of(
                                    new OutlineStep.MoveTo(curve.getStartX(), curve.getStartY()),
                                    new OutlineStep.CurveTo(
                                            curve.getControlX1(),
                                            curve.getControlY1(),
                                            curve.getControlX2(),
                                            curve.getControlY2(),
                                            curve.getEndX(),
                                            curve.getEndY())));
            case Path path -> PathReader.read(path.getElements());
            default ->
                    throw new IllegalArgumentException(
                            "a shape that drawings do not have: " + shape.getClass());
        };
    }

    private static Outline polygon(ObservableList<Double> points) {
        List<OutlineStep> steps = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            steps.add(
                    i == 0
                            ? new OutlineStep.MoveTo(points.get(i), points.get(i + 1))
                            : new OutlineStep.LineTo(points.get(i), points.get(i + 1)));
        }
        if (!steps.isEmpty()) {
            steps.add(new OutlineStep.Close());
        }
        return Outline.free(steps);
    }
}
