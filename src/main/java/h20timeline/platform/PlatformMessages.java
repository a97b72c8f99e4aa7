package h20timeline.platform;

import h20timeline.i18n.Message;

/// What is said about the system: its display, its libraries, its files.
public enum PlatformMessages implements Message {
    NO_DISPLAY,
    NO_GTK,
    NO_TEXT,
    UNEXPECTED,
    // Reasons, within a sentence.
    NOT_ALLOWED,
    NOT_THERE,
    FILE_IN_THE_WAY
}
