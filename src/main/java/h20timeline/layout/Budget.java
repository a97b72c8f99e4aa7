package h20timeline.layout;

/// How much each lane may put on a picture, so that all lanes together stay below what a scene can
/// move without a jerk: some 1,200 nodes. Depends on the zoom, the width and the number of lanes,
/// never on where the viewport is. A small timeline, laid out whole, cannot exceed it.
record Budget(boolean whole, int lanes, double plotWidth) {
    /// Nodes of a label, about.
    static final int LABEL = 5;

    /// Nodes of all labels.
    private static final double WORDS = 480;

    private static final double CLUSTERS = 80;
    private static final double BARS = 120;

    /// The nodes that labels of a stretch of one lane may have.
    int words(double pixels) {
        return whole
                ? Integer.MAX_VALUE
                : Math.max(2 * LABEL, (int) (WORDS * pixels / plotWidth / lanes));
    }

    /// The least pixels of a bin of clusters.
    double leastBin() {
        return whole ? 0 : plotWidth * lanes / CLUSTERS;
    }

    /// The least pixels of a bar where a lane has some rows of them.
    double leastBar(int rows) {
        return whole ? 0 : plotWidth * lanes * rows / BARS;
    }
}
