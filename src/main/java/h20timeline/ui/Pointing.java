package h20timeline.ui;

import h20timeline.words.Phrase;

/// What can be done with the pointer, in words as short as a key.
enum Pointing implements Phrase {
    WHEEL,
    SHIFT_WHEEL,
    DRAG,
    CLICK,
    DOUBLE_CLICK,
    REST,
    CLICK_LANE,
    DRAG_LANE,
    DRAG_STRIP
}
