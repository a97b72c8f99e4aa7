package h20timeline.settings;

/// How large the panels are: where the divider beside the side panel and that before the detail
/// panel stand, as fractions of the window's width from the left, and how high the list of problems
/// is in pixels. Always numbers that a window can use.
public record SavedPanelSizes(double side, double detail, double problems) {
    private static final double SIDE = 0.24;
    private static final double DETAIL = 0.74;
    private static final double PROBLEMS = 150;

    /// Before anyone has moved a divider.
    static final SavedPanelSizes USUAL = new SavedPanelSizes(SIDE, DETAIL, PROBLEMS);

    static final double LOWEST = 40;
    static final double HIGHEST = 10_000;

    /// Brings each number to the nearest that can be used; what is no number becomes the usual one.
    public SavedPanelSizes {
        side = Double.isNaN(side) ? SIDE : Math.clamp(side, 0, 1);
        detail = Double.isNaN(detail) ? DETAIL : Math.clamp(detail, 0, 1);
        problems = Double.isNaN(problems) ? PROBLEMS : Math.clamp(problems, LOWEST, HIGHEST);
    }

    static boolean isFraction(double value) {
        return value >= 0 && value <= 1;
    }

    static boolean isHeight(double value) {
        return value >= LOWEST && value <= HIGHEST;
    }
}
