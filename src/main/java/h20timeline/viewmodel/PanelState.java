package h20timeline.viewmodel;

/// What stands around the timeline: what the panel at the side shows, whether the details of the
/// selected event are open, and the list of what is wrong with the file.
public record PanelState(Side side, boolean detail, boolean problems) {
    /// The details alone.
    public static final PanelState DETAIL = new PanelState(Side.NONE, true, false);

    /// What the panel for finding shows.
    public enum Side {
        /// It is closed.
        NONE,
        /// The search field and the list of events.
        EVENTS,
        /// The choices.
        FILTERS
    }

    PanelState withSide(Side next) {
        return new PanelState(next, detail, problems);
    }

    PanelState withDetail(boolean open) {
        return new PanelState(side, open, problems);
    }

    PanelState withProblems(boolean open) {
        return new PanelState(side, detail, open);
    }
}
