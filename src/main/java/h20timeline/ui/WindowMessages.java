package h20timeline.ui;

import h20timeline.i18n.Message;

/// What the main window says: its bars, its menus and its status line.
public enum WindowMessages implements Message {
    // The window.
    PRESENT,
    /// What Ctrl+C copies: the selected text, the selected event, or the view.
    COPIES_TEXT,
    COPIES_EVENT,
    COPIES_PICTURE,
    COPIED,
    FIND,
    FILTER,
    FIT_ALL,
    FIT_STORY,
    FIT_MAIN,
    EXPORT,
    MORE,
    TRACK_COUNT,
    ONE_TRACK,
    STATUS_SPAN,
    STATUS_VALID,
    STATUS_PROBLEMS,
    STATUS_ONE_PROBLEM,
    STATUS_BEHIND,
    STATUS_GONE,
    NO_FONT,
    RECENT,
    NO_RECENT,
    LANES,
    FOLD,
    MOVE_UP,
    MOVE_DOWN,
    THEME,
    LINKS,
    THEME_SYSTEM,
    LANGUAGES,
    TEXT_SIZE
}
