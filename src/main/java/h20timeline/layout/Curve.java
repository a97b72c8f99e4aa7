package h20timeline.layout;

import h20timeline.layout.text.TextBox;
import h20timeline.model.Link;
import java.util.stream.IntStream;

/// A link as a cubic curve with its two bending points.
record Curve(Link link, Point from, Point a, Point b, Point to) {
    private static final int SAMPLES = 64;

    /// A place on the picture.
    record Point(double x, double y) {}

    /// From one place to another; where it must swing out, to the right, or to the left for -1.
    static Curve of(Link link, Point from, Point to, int swingTo) {
        Point[] bends = bends(from, to, to.x() - from.x(), to.y() - from.y(), swingTo);
        return new Curve(link, from, bends[0], bends[1], to);
    }

    Point at(double t) {
        double s = 1 - t;
        double w0 = s * s * s;
        double w1 = 3 * s * s * t;
        double w2 = 3 * s * t * t;
        double w3 = t * t * t;
        return new Point(
                w0 * from.x() + w1 * a.x() + w2 * b.x() + w3 * to.x(),
                w0 * from.y() + w1 * a.y() + w2 * b.y() + w3 * to.y());
    }

    /// Whether it runs through a text.
    boolean crosses(TextBox text) {
        return IntStream.rangeClosed(0, SAMPLES)
                .mapToObj(i -> at((double) i / SAMPLES))
                .anyMatch(p ->
                        p.x() >= text.x()
                                && p.x() <= text.right()
                                && p.y() >= text.y()
                                && p.y() <= text.bottom());
    }

    /// The bending points: in one lane the curve rises over what lies between, below one another it
    /// swings out to a side, elsewhere it leaves sideways.
    private static Point[] bends(Point from, Point to, double dx, double dy, int swingTo) {
        if (Math.abs(dy) < Metrics.ROW * 2 && Math.abs(dx) > Metrics.ROW) {
            double rise = -Math.min(60, 18 + Math.abs(dx) * 0.12);
            return new Point[] {
                new Point(from.x() + dx * 0.2, from.y() + rise),
                new Point(to.x() - dx * 0.2, to.y() + rise)
            };
        }
        if (Math.abs(dx) < 80) {
            double swing = 26 + Math.abs(dy) * 0.16;
            double side =
                    swingTo > 0
                            ? Math.max(from.x(), to.x()) + swing
                            : Math.min(from.x(), to.x()) - swing;
            return new Point[] {
                new Point(side, from.y() + dy * 0.1), new Point(side, to.y() - dy * 0.1)
            };
        }
        double side = Math.copySign(Math.clamp(Math.abs(dx) * 0.5, 24, 90), dx);
        return new Point[] {
            new Point(from.x() + side, from.y() + dy * 0.15),
            new Point(to.x() - side * 0.6, to.y() - dy * 0.35)
        };
    }
}
