package h20timeline.app;

import h20timeline.words.Phrase;

/// What the command line says.
enum AppWord implements Phrase {
    NO_DISPLAY,
    NO_GTK,
    NO_TEXT,
    NO_CHINESE_FONT,
    NOTHING_TO_SHOW,
    UNLISTED,
    VALID,
    INVALID,
    ONE_PROBLEM,
    PROBLEMS,
    WRITTEN,
    FILTERED,
    HIGHLIGHTED,
    SEARCHING,
    PRESENT_FAILED,
    OPEN_TITLE,
    EVENT_FILES,
    ALL_FILES,
    EXISTS,
    NO_FOLDER,
    IS_FOLDER,
    NOT_WRITABLE,
    CANNOT_WRITE,
    NO_REASON,
    NOT_PNG,
    NO_SUCH_EVENT,
    BAD_RANGE,
    BAD_SIZE,
    SIZE_OUT_OF_RANGE,
    BAD_SCALE,
    BAD_THEME,
    BAD_TEXT_SIZE,
    BAD_LANGUAGE,
    UNEXPECTED
}
