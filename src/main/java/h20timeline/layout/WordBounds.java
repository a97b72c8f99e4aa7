package h20timeline.layout;

/// Between which pixels, from the fixed origin, the words of a lane must stay. Without limits for a
/// window that moves, since where it is must not change what goes where.
record WordBounds(double from, double to) {
    /// What a label keeps free around its words.
    private static final double AROUND = Metrics.DOT / 2 + Metrics.GAP + 8;

    static WordBounds of(LaneFrame frame) {
        if (!frame.viewport().whole()) {
            return new WordBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double from = frame.pixel(frame.visible().start());
        return new WordBounds(from + 2, from + frame.box().right() - frame.plot().x() - 6);
    }

    boolean isLimited() {
        return Double.isFinite(from);
    }

    /// Whether words that reach so far from a dot are inside.
    boolean holds(double anchor, double reach) {
        return anchor + reach <= to;
    }

    /// The widest words that a label can have.
    double mostWords(double anchor) {
        return to - anchor - AROUND;
    }
}
