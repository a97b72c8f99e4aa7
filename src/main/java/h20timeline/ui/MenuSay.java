package h20timeline.ui;

import h20timeline.words.Phrase;

/// What stands in menus beside the acts themselves.
enum MenuSay implements Phrase {
    RECENT,
    NO_RECENT,
    LANES,
    FOLD,
    MOVE_UP,
    MOVE_DOWN,
    THEME,
    THEME_SYSTEM,
    THEME_LIGHT,
    THEME_DARK,
    THEME_CONTRAST,
    LANGUAGES,
    TEXT_SIZE
}
