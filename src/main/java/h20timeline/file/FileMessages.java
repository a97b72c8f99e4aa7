package h20timeline.file;

import h20timeline.i18n.Message;

/// What is said of files and settings: what happened, where, and what to do.
public enum FileMessages implements Message {
    // Opening.
    READING,
    INDEXING,
    // Dropping.
    DROP_NOTHING,
    DROP_NONE_OF,
    DROP_FOLDER,
    DROP_MISSING,
    PASTED,
    PASTE_NOTHING,
    NEVER_QUIET,
    NOTHING_TO_SHOW,
    UNLISTED
}
