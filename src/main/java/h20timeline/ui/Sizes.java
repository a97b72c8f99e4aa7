package h20timeline.ui;

/// How wide and high the panels are in pixels, so that they can be as large the next time.
public record Sizes(double side, double detail, double problems) {
    /// As the program brings them.
    public static final Sizes USUAL = new Sizes(330, 370, 150);
}
