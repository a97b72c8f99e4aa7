package h20timeline.ui.control;

import h20timeline.i18n.Message;

/// What the shared controls of the windows say.
public enum ControlMessages implements Message {
    /// Screen readers: track, kind, status.
    CHIP_TRACK,
    CHIP_STATUS,
    CANCEL,
    CLOSE,
    THEME_LIGHT,
    THEME_DARK,
    THEME_CONTRAST
}
