package h20timeline.cli;

import h20timeline.i18n.Message;

/// What the command line says.
public enum CliMessages implements Message {
    NO_FONT,
    UNKNOWN_OPTION,
    UNKNOWN_OPTION_NEAR,
    WORD_TOO_MANY,
    VALUE_MISSING,
    OPTION_MISSING,
    FILE_MISSING,
    GIVEN_TWICE,
    TAKES_NO_VALUE,
    BAD_USAGE,
    VALID,
    INVALID,
    ONE_PROBLEM,
    PROBLEMS,
    NO_SUCH_EVENT,
    BROKEN_FILE,
    BAD_RANGE,
    BAD_SIZE,
    SIZE_OUT_OF_RANGE,
    BAD_SCALE,
    BAD_THEME,
    BAD_TEXT_SIZE,
    BAD_LANGUAGE,
    BAD_WHAT,
    STEPS_ALONE,
    NOTES_OF_STEPS,
    ONLY_ALL_GROWS,
    BAD_LINKS,
    WITHOUT_WORDS,
    EVENT_NEEDS_SELECT,
    BAD_BACKGROUND,
    WHITE_IS_LIGHT,
    BAD_DPI,
    BAD_CREDIT,
    ALL_WRITTEN,
    SOME_WRITTEN,
    PROGRESS
}
