package h20timeline.present.pen;

/// A point of a slide, as parts of its width and of its height: so a drawing fits every screen.
public record PenPoint(double x, double y) {
    double distance(PenPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// How far it is from the line between two points.
    double distance(PenPoint from, PenPoint to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double part = length == 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
        double near = Math.clamp(part, 0, 1);
        return distance(new PenPoint(from.x + near * dx, from.y + near * dy));
    }
}
