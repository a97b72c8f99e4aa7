package h20timeline.layout.picture;

/// The second clock of an event: the fine line that leads to the day on which it became known, at
/// the height of its dot. That day has a mark of its own at `to`, unless it lies outside the plot
/// and the line runs to the edge. It is `assumed` where the file does not say the day.
public record KnownLine(double from, double to, boolean isSeen, boolean assumed) {
    /// Half of what the mark of the day takes.
    public static final double HALF = 4.5;

    /// The right end of all that is drawn.
    public double right() {
        return isSeen ? to + HALF : to;
    }
}
