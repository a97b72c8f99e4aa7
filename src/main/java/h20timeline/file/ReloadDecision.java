package h20timeline.file;

import h20timeline.model.LoadReport;

/// What to do with a file that was saved while it is shown: a save with a fault keeps the last good
/// timeline.
enum ReloadDecision {
    /// Show it as it is now.
    SHOW_NEW,
    /// Keep what is shown, and say what is wrong with the file now.
    KEEP_OLD;

    /// Decides.
    ///
    /// @param shownHasErrors whether the version that is shown had errors itself: then there is no
    ///   good one to keep
    static ReloadDecision of(boolean shownHasErrors, LoadReport now) {
        boolean worse = now.hasErrors() && !shownHasErrors;
        return now.timeline() == null || worse ? KEEP_OLD : SHOW_NEW;
    }
}
