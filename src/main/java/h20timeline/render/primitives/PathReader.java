package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/// Reads the elements of a path.
final class PathReader {
    private static final double HALF_PI = Math.PI / 2;

    private final List<OutlineStep> steps = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathReader() {}

    static Outline read(List<PathElement> elements) {
        PathReader reader = new PathReader();
        elements.forEach(reader::read);
        return Outline.free(reader.steps);
    }

    private void read(PathElement element) {
        switch (element) {
            case MoveTo to -> {
                to(to.getX(), to.getY());
                startX = x;
                startY = y;
                steps.add(new OutlineStep.MoveTo(x, y));
            }
            case LineTo to -> {
                to(to.getX(), to.getY());
                steps.add(new OutlineStep.LineTo(x, y));
            }
            case CubicCurveTo to -> {
                to(to.getX(), to.getY());
                steps.add(
                        new OutlineStep.CurveTo(
                                to.getControlX1(),
                                to.getControlY1(),
                                to.getControlX2(),
                                to.getControlY2(),
                                x,
                                y));
            }
            case QuadCurveTo to -> quadratic(to);
            case ArcTo to -> arc(to);
            case ClosePath close -> {
                steps.add(new OutlineStep.Close());
                to(startX, startY);
            }
            default ->
                    throw new IllegalArgumentException(
                            "a path that drawings do not have: " + element.getClass());
        }
    }

    private void to(double nextX, double nextY) {
        x = nextX;
        y = nextY;
    }

    private void quadratic(QuadCurveTo to) {
        double fromX = x;
        double fromY = y;
        to(to.getX(), to.getY());
        steps.add(
                new OutlineStep.CurveTo(
                        fromX + 2.0 / 3 * (to.getControlX() - fromX),
                        fromY + 2.0 / 3 * (to.getControlY() - fromY),
                        x + 2.0 / 3 * (to.getControlX() - x),
                        y + 2.0 / 3 * (to.getControlY() - y),
                        x,
                        y));
    }

    /// An arc of an ellipse that is not turned, as curves of at most a quarter each.
    private void arc(ArcTo to) {
        double rx = Math.abs(to.getRadiusX());
        double ry = Math.abs(to.getRadiusY());
        double halfX = (x - to.getX()) / 2;
        double halfY = (y - to.getY()) / 2;
        double apart = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
        if (rx == 0 || ry == 0 || apart == 0) {
            to(to.getX(), to.getY());
            steps.add(new OutlineStep.LineTo(x, y));
            return;
        }
        if (apart > 1) {
            rx *= Math.sqrt(apart);
            ry *= Math.sqrt(apart);
            apart = 1;
        }
        double side = Math.sqrt((1 - apart) / apart);
        double sign = to.isLargeArcFlag() == to.isSweepFlag() ? -1 : 1;
        double middleX = (x + to.getX()) / 2 + sign * side * rx * halfY / ry;
        double middleY = (y + to.getY()) / 2 - sign * side * ry * halfX / rx;
        double from = Math.atan2((y - middleY) / ry, (x - middleX) / rx);
        double end = Math.atan2((to.getY() - middleY) / ry, (to.getX() - middleX) / rx);
        double turn = end - from;
        if (to.isSweepFlag() && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!to.isSweepFlag() && turn > 0) {
            turn -= 2 * Math.PI;
        }
        int parts = Math.max(1, (int) Math.ceil(Math.abs(turn) / HALF_PI - 1e-9));
        double step = turn / parts;
        double reach = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < parts; i++) {
            double a = from + i * step;
            double b = a + step;
            double endX = middleX + rx * Math.cos(b);
            double endY = middleY + ry * Math.sin(b);
            steps.add(
                    new OutlineStep.CurveTo(
                            middleX + rx * (Math.cos(a) - reach * Math.sin(a)),
                            middleY + ry * (Math.sin(a) + reach * Math.cos(a)),
                            endX + rx * reach * Math.sin(b),
                            endY - ry * reach * Math.cos(b),
                            endX,
                            endY));
        }
        to(to.getX(), to.getY());
    }
}
