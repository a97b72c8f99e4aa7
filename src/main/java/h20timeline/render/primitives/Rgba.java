package h20timeline.render.primitives;

/// A colour: its parts from 0 to 255, and how far it covers what lies under it, from 0 to 1.
public record Rgba(int red, int green, int blue, double alpha) {
    /// The same colour, covering less.
    public Rgba times(double part) {
        return new Rgba(red, green, blue, alpha * part);
    }

    /// The colour alone, as `#rrggbb`.
    public String hex() {
        return "#" + digits();
    }

    /// The six digits of the colour.
    public String digits() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }

    /// Whether nothing of it is seen.
    public boolean invisible() {
        return alpha < 0.002;
    }
}
