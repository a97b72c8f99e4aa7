package h20timeline.render.primitives;

/// The outermost places of something, in the units of the sheet.
public record Extremes(double left, double top, double right, double bottom) {
    /// Of nothing.
    public static final Extremes NONE =
            new Extremes(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    /// With a point.
    public Extremes with(double x, double y) {
        return new Extremes(
                Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    /// With other extremes.
    public Extremes with(Extremes other) {
        return new Extremes(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// The same on another sheet.
    public Extremes placed(Placing placing) {
        return new Extremes(
                placing.x(left, top),
                placing.y(left, top),
                placing.x(right, bottom),
                placing.y(right, bottom));
    }

    /// Whether there is nothing.
    public boolean isEmpty() {
        return right < left || bottom < top;
    }

    /// From left to right.
    public double width() {
        return Math.max(0, right - left);
    }

    /// From top to bottom.
    public double height() {
        return Math.max(0, bottom - top);
    }

    /// Whether any of it is shared.
    public boolean meets(Extremes other) {
        return left <= other.right
                && other.left <= right
                && top <= other.bottom
                && other.top <= bottom;
    }
}
