package h20timeline.ui.export;

import h20timeline.i18n.Message;

/// What the dialog for pictures offers to picture.
public enum ScopeChoice implements Message {
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
