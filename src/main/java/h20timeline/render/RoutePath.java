package h20timeline.render;

import h20timeline.layout.picture.Corner;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Level and upright lines with round corners, and the head at the end of one.
final class RoutePath {
    private static final double CORNER = 9;
    private static final double HEAD = 10;

    private RoutePath() {}

    /// The corners of the head at the end of a line, in the direction of its last stretch.
    static List<Double> head(List<Corner> line) {
        Corner end = line.getLast();
        Corner before = line.get(line.size() - 2);
        double dx = Math.signum(end.x() - before.x());
        double dy = Math.signum(end.y() - before.y());
        double baseX = end.x() - dx * HEAD;
        double baseY = end.y() - dy * HEAD;
        return List.of(
                end.x(),
                end.y(),
                baseX - dy * HEAD / 2,
                baseY - dx * HEAD / 2,
                baseX + dy * HEAD / 2,
                baseY + dx * HEAD / 2);
    }

    /// A line through some corners; one that is `headed` ends where its head begins.
    static List<PathElement> line(List<Corner> corners, boolean headed) {
        List<PathElement> path = new ArrayList<>();
        path.add(new MoveTo(corners.getFirst().x(), corners.getFirst().y()));
        for (int i = 1; i < corners.size(); i++) {
            Corner before = corners.get(i - 1);
            Corner at = corners.get(i);
            if (i == corners.size() - 1) {
                double less = headed ? Math.min(HEAD - 1, length(before, at)) : 0;
                path.add(towards(before, at, less));
                continue;
            }
            Corner next = corners.get(i + 1);
            double radius = Math.min(CORNER, length(before, at) / 2);
            radius = Math.min(radius, length(at, next) / 2);
            path.add(towards(before, at, radius));
            double endX = at.x() + Math.signum(next.x() - at.x()) * radius;
            double endY = at.y() + Math.signum(next.y() - at.y()) * radius;
            boolean clockwise = turnsClockwise(before, at, next);
            path.add(new ArcTo(radius, radius, 0, endX, endY, false, clockwise));
        }
        return path;
    }

    /// To a little before a corner.
    private static LineTo towards(Corner before, Corner at, double less) {
        return new LineTo(
                at.x() - Math.signum(at.x() - before.x()) * less,
                at.y() - Math.signum(at.y() - before.y()) * less);
    }

    private static double length(Corner a, Corner b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static boolean turnsClockwise(Corner a, Corner b, Corner c) {
        return (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x()) > 0;
    }
}
