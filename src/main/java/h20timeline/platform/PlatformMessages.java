package h20timeline.platform;

import h20timeline.i18n.Message;

/// What is said about the system: its display, its libraries, its files.
public enum PlatformMessages implements Message {
    NO_DISPLAY,
    NO_GTK,
    NO_TEXT,
    UNEXPECTED,
    IMPOSSIBLE_NAME,
    NAME_BEYOND_LOCALE,
    FOLDER_BEYOND_LOCALE,
    // Reasons, within a sentence.
    NOT_ALLOWED,
    NOT_THERE,
    NO_ROOM,
    NO_ROOM_ON,
    FILE_IN_THE_WAY
}
