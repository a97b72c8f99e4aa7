package h20timeline.ui.export;

import h20timeline.i18n.Message;

/// What a picture has beside its lanes, and whether it grows for it.
public enum DecorationChoice implements Message {
    /// Title and range.
    TITLE,
    /// Up to when the file knows.
    AS_OF,
    /// What the shapes mean.
    LEGEND,
    /// The line of sources.
    SOURCES,
    /// What is filtered, in words.
    FILTER,
    /// What is known of the selected event.
    DETAIL,
    /// What the speaker says at each step, as a text file beside the pictures.
    NOTES,
    /// More height than asked, where words need it.
    GROWS
}
