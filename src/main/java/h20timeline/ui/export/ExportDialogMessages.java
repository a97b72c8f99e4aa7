package h20timeline.ui.export;

import h20timeline.i18n.Message;

/// The texts of the export dialog.
public enum ExportDialogMessages implements Message {
    TITLE,
    WHAT,
    RANGE,
    FORMAT,
    SIZE,
    WIDTH,
    HEIGHT,
    SCALE,
    THEMES,
    LANGUAGES,
    BACKDROP,
    BACKDROP_THEME,
    BACKDROP_WHITE,
    BACKDROP_TRANSPARENT,
    SHOW,
    ONE_FILE,
    FILES,
    COPY_TEXT,
    COPY,
    SAVE,
    SAVE_ALL,
    FORMAT_FILES,
    NO_THEME,
    NO_LANGUAGE,
    NO_SIZE,
    BAD_RANGE,
    WHITE_IS_LIGHT,
    DRAWING,
    CANNOT_DRAW,
    REPLACE_TITLE,
    REPLACE,
    REPLACE_YES
}
