package h20timeline.app;

import h20timeline.i18n.Message;

/// What the program says while it starts, opens files and shows windows.
public enum AppMessages implements Message {
    SEARCHING,
    PRESENT_FAILED,
    ADD_TITLE,
    COMPARE_TITLE,
    LAST_OPENED,
    OPEN_TITLE,
    EVENT_FILES,
    OTHER_FILES,
    ALL_FILES,
    CANCELLED,
    OPEN_FAILED,
    // The open file.
    RELOADED,
    RELOAD_KEPT,
    FILE_GONE,
    NOT_OPENED,
    SLIDE_SAVED,
    SLIDE_NOT_SAVED,
    TIMES_KEPT,
    TIMES_NOT_KEPT,
    TIMES_OF_BUNDLED,
    RECENT_MISSING,
    CANNOT_START,
    BROKE,
    SEE_LOG,
    NO_LOG,
    CLOSE,
    // Files of one's own, and other programs.
    NEW_TITLE,
    NEW_NAME,
    /// Its place is an address.
    NO_BROWSER,
    COPY_ADDRESS,
    NO_PREVIEW,
    COLUMNS_NOT_KEPT,
    NO_EDITOR,
    NO_FOLDER,
    NO_PLACE,
    NOT_WRITTEN,
    SHOW_IN_FOLDER
}
