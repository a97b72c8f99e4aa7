package h20timeline.ui;

/// How wide and high the panels are in pixels, so that they can be as large the next time.
public record PanelSizes(double side, double detail, double problems) {
    /// As the program brings them.
    public static final PanelSizes USUAL = new PanelSizes(330, 370, 150);
}
