package h20timeline.app;

import h20timeline.words.Phrase;

/// What is said of files and settings: what happened, where, and what to do.
enum FileWord implements Phrase {
    // Opening.
    READING,
    INDEXING,
    CANCELLED,
    OPEN_FAILED,

    // The open file.
    RELOADED,
    RELOAD_KEPT,
    FILE_GONE,
    RECENT_MISSING,

    // Dropping.
    DROP_NOTHING,
    DROP_NONE_OF,
    DROP_FOLDER,
    DROP_OTHER_TYPE,
    DROP_MISSING,

    // Settings.
    SETTINGS_VALUE,
    SETTINGS_VALUES,
    SETTINGS_TOO_LONG,
    SETTINGS_NO_TEXT,
    SETTINGS_UNREADABLE,
    SETTINGS_NO_FILE,
    SETTINGS_READ_ONLY,
    SETTINGS_NOT_SAVED,
    SETTINGS_NO_HOME,

    // Reasons, within a sentence.
    NOT_ALLOWED,
    NOT_THERE,
    FILE_IN_THE_WAY,
    PICTURES,
    PICTURES_STOPPED,
    PICTURE_STOPPED,
    PICTURES_SAVED,
    PICTURE_COPIED,
    PICTURE_NO_MEMORY
}
