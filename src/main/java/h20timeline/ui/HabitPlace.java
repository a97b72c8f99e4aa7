package h20timeline.ui;

import h20timeline.words.Phrase;

/// The parts of the window in which keys and pointer do something of their own.
enum HabitPlace implements Phrase {
    TIMELINE,
    STRIP,
    FIND,
    PROBLEMS,
    ANYWHERE,
    POINTER
}
