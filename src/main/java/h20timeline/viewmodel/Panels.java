package h20timeline.viewmodel;

/// What stands around the timeline: what the panel at the side shows, whether the details of the
/// selected event are open, and the list of what is wrong with the file.
public record Panels(Side side, boolean detail, boolean problems) {
    /// The details alone.
    public static final Panels DETAIL = new Panels(Side.NONE, true, false);

    /// What the panel for finding shows.
    public enum Side {
        /// It is closed.
        NONE,
        /// The search field and the list of events.
        EVENTS,
        /// The choices.
        FILTERS
    }

    Panels withSide(Side next) {
        return new Panels(next, detail, problems);
    }

    Panels withDetail(boolean open) {
        return new Panels(side, open, problems);
    }

    Panels withProblems(boolean open) {
        return new Panels(side, detail, open);
    }
}
