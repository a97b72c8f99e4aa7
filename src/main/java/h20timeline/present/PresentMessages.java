package h20timeline.present;

import h20timeline.i18n.Message;

/// What the presenter's window says.
enum PresentMessages implements Message {
    AUDIENCE,
    CONSOLE,
    ON_SCREEN,
    NEXT,
    THE_END,
    NOTES,
    CUE,
    NO_NOTES,
    CAUTION,
    LARGER,
    SMALLER,
    STEP_OF,
    ELAPSED,
    STANDING,
    CLOCK,
    PAUSE,
    GO_ON,
    RESET,
    PLANNED,
    NOT_PLANNED,
    LONGER,
    SHORTER,
    IN_TIME,
    BEHIND,
    AHEAD,
    BLACK,
    WHITE,
    FROZEN,
    ROAMING,
    POINTING,
    TYPED,
    /// The keys that are used most, in one line.
    KEY_LINE,
    KEYS,
    STEPS,
    // After the presentation.
    TIME_SPENT,
    TOOK,
    TOOK_OF,
    STEP,
    TIME,
    COPY,
    CLOSE
}
