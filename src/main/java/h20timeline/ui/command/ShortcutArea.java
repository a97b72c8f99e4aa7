package h20timeline.ui.command;

import h20timeline.i18n.Message;

/// The parts of the window in which keys and pointer do something of their own.
public enum ShortcutArea implements Message {
    TIMELINE,
    STRIP,
    FIND,
    DETAIL,
    PROBLEMS,
    ANYWHERE,
    POINTER
}
