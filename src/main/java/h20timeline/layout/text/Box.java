package h20timeline.layout.text;

/// A rectangle of the picture, in pixels.
public record Box(double x, double y, double width, double height) {
    /// The pixel after its right side.
    public double right() {
        return x + width;
    }

    /// The pixel under its bottom.
    public double bottom() {
        return y + height;
    }

    /// The same box somewhere else.
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// Whether a point lies inside.
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// Whether the text shares any area with it.
    public boolean overlaps(TextBox text) {
        return x < text.right() && text.x() < right() && y < text.bottom() && text.y() < bottom();
    }
}
