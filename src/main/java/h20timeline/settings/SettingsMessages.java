package h20timeline.settings;

import h20timeline.i18n.Message;

/// What is said of the settings file.
public enum SettingsMessages implements Message {
    // Settings.
    BAD_VALUE,
    BAD_VALUES,
    TOO_LONG,
    NO_TEXT,
    UNREADABLE,
    NO_FILE,
    READ_ONLY,
    NOT_SAVED,
    NO_HOME
}
