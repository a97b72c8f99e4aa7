package h20timeline.render.primitives;

/// How the units of a node become those of the sheet: moved and scaled, never turned.
public record Placing(double scaleX, double scaleY, double moveX, double moveY) {
    /// Nothing changes.
    public static final Placing NONE = new Placing(1, 1, 0, 0);

    /// Where a point comes to lie from left to right.
    public double x(double x, double y) {
        return x * scaleX + moveX;
    }

    /// Where a point comes to lie from top to bottom.
    public double y(double x, double y) {
        return y * scaleY + moveY;
    }

    /// How many times longer things get.
    public double factor() {
        return Math.sqrt(Math.abs(scaleX * scaleY));
    }

    /// Whether nothing changes.
    public boolean isIdentity() {
        return equals(NONE);
    }

    /// This placing of what another one has placed before.
    public Placing after(Placing inner) {
        return new Placing(
                scaleX * inner.scaleX,
                scaleY * inner.scaleY,
                inner.moveX * scaleX + moveX,
                inner.moveY * scaleY + moveY);
    }
}
