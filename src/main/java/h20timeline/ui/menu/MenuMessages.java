package h20timeline.ui.menu;

import h20timeline.i18n.Message;

/// What the menus say, and the headings of what they copy.
public enum MenuMessages implements Message {
    DETAILS,
    COPY_SELECTION,
    COPY_TEXT,
    COPY_WITH_SOURCES,
    COPY_MARKDOWN,
    COPY_LIST,
    COPY_LIST_MARKDOWN,
    ZOOM_TO_EVENT,
    ZOOM_TO_THESE,
    ZOOM_TO_TRACK,
    ZOOM_HERE,
    LIST,
    ONLY_TRACK,
    HIDE_TRACK,
    ALL_TRACKS,
    FOLD,
    UNFOLD,
    MOVE_UP,
    MOVE_DOWN,
    PRESENT_HERE,
    PICTURE,
    OPEN_SOURCE,
    OPEN_SOURCES,
    COPY_ADDRESS,
    COPY_ADDRESSES,
    COPY_SOURCE,
    COPY_SOURCE_MARKDOWN,
    GO_THERE,
    /// Before one source, where an event is copied.
    SOURCE,
    /// Before several.
    SOURCES
}
