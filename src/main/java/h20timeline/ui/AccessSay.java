package h20timeline.ui;

import h20timeline.words.Phrase;

/// What only screen readers say.
enum AccessSay implements Phrase {
    TIMELINE_HELP,
    STRIP,
    STRIP_HELP,
    PROBLEMS
}
