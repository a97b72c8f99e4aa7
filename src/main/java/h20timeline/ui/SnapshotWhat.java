package h20timeline.ui;

import h20timeline.words.Phrase;

/// What the dialog for pictures offers to picture.
public enum SnapshotWhat implements Phrase {
    /// What the window shows now.
    VIEW,
    /// All of the timeline, laid out anew.
    ALL,
    /// A range of dates, laid out anew.
    RANGE,
    /// Each step of the story, as the audience sees it.
    STEPS,
    /// The selected event.
    EVENT
}
