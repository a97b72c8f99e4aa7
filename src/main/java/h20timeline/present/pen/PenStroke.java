package h20timeline.present.pen;

import java.util.ArrayList;
import java.util.List;

/// One stroke of the pen: at least one point, its colour, and its width in units of a slide.
public record PenStroke(List<PenPoint> points, PenColour colour, double width) {
    /// Points that lie nearer than this part of the slide add nothing.
    private static final double NEAR = 0.0015;

    /// Copies the list.
    public PenStroke {
        points = List.copyOf(points);
    }

    /// Drawn on to a point.
    PenStroke to(PenPoint next) {
        if (points.getLast().distance(next) < NEAR) {
            return this;
        }
        List<PenPoint> longer = new ArrayList<>(points);
        longer.add(next);
        return new PenStroke(longer, colour, width);
    }

    /// A straight line from its first point to another.
    PenStroke straightTo(PenPoint next) {
        return new PenStroke(List.of(points.getFirst(), next), colour, width);
    }

    /// Whether it passes a point nearer than a part of the slide.
    boolean isNear(PenPoint point, double near) {
        for (int i = 1; i < points.size(); i++) {
            if (point.distance(points.get(i - 1), points.get(i)) <= near) {
                return true;
            }
        }
        return point.distance(points.getFirst()) <= near;
    }
}
