package h20timeline.layout;

/// The measures of the picture in pixels, in one place. Text larger than 100 % is drawn by scaling
/// the whole picture, so that nothing here depends on it.
final class Metrics {
    static final double ROW = 20;

    /// The least and the greatest height of a line of words in a lane of stairs.
    static final double LINE = 17;

    static final double LINE_MOST = 25;

    /// A row of bars, in lines.
    static final double BAR_ROW = 1.36;

    /// What a lane has above and under its rows, together.
    static final double LANE_AIR = 8;

    static final double LANE_TOP = 4;

    /// The row of clusters and dots at the bottom of a lane, and the air under it.
    static final double OVERFLOW = 18;

    static final double BASELINE = 9;
    static final double LEAST_LANE = LANE_TOP + ROW + OVERFLOW + BASELINE;

    /// The least height of a lane of a large timeline in a window: lanes scroll where it would be
    /// less.
    static final double SCROLLED_LANE = 44;

    /// A lane that is folded.
    static final double FOLDED_LANE = 30;

    static final double BAND_ROW = 26;
    static final double TICK_ROW = 22;
    static final double AXIS = BAND_ROW + TICK_ROW;

    /// The line over the details of one event.
    static final double EVENT_HEAD = 34;

    /// The line that says how many tracks there is no room for.
    static final double NOTE_BAR = 22;

    static final double MARGIN = 20;

    /// Left of the plot of a slide.
    static final double SLIDE_MARGIN = 32;

    static final double HEAD_LEAST = 96;
    static final double HEAD_MOST = 220;
    static final double HEAD_PART = 0.25;

    /// What a narrow picture gives them all the same, so that names can be told apart.
    static final double HEAD_NARROW = 130;

    static final double HEAD_NARROW_PART = 0.4;

    /// The most of a name that stands on one line.
    static final double HEAD_LINE = 300;

    static final double DOT = 10;

    /// What a dot takes on either side of its date, so that no two touch.
    static final double DOT_ROOM = DOT / 2 + 2;

    static final double GAP = 6;

    static final double LABEL_WIDEST = 470;
    static final double LABEL_SHORT = 170;
    static final double LABEL_NARROWEST = 64;

    static final double BAR_LEAST = 64;
    static final double BAR_HEIGHT = 18;

    static final double CLUSTER_HEIGHT = 16;

    private Metrics() {}
}
