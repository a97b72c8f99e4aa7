package h20timeline.layout.text;

/// A line of text in its place: the corner at the top left, pixels. No two boxes of a picture
/// overlap, and none leaves it.
public record TextBox(String text, TextRole role, double x, double y, double width, double height) {
    /// The pixel after its right end.
    public double right() {
        return x + width;
    }

    /// The pixel under its bottom.
    public double bottom() {
        return y + height;
    }

    /// What it takes of the picture.
    public Box box() {
        return new Box(x, y, width, height);
    }

    /// The same text somewhere else.
    public TextBox moved(double dx, double dy) {
        return new TextBox(text, role, x + dx, y + dy, width, height);
    }

    /// Whether the two share any area.
    public boolean overlaps(TextBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
