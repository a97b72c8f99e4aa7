package h20timeline.ui.command;

import h20timeline.i18n.Message;

/// What can be done with the pointer, in words as short as a key.
enum PointerInput implements Message {
    WHEEL,
    SHIFT_WHEEL,
    DRAG,
    CLICK,
    DOUBLE_CLICK,
    DRAG_AXIS,
    RIGHT_CLICK,
    DRAG_TEXT,
    REST,
    CLICK_LANE,
    DRAG_LANE,
    WHEEL_LANE,
    DRAG_STRIP
}
