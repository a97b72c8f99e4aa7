package h20timeline.ui;

import h20timeline.words.Phrase;

/// What the program says of itself.
enum AboutSay implements Phrase {
    WHAT,
    VERSION,
    PRIVACY,
    FORMAT,
    FORMAT_WHERE,
    PARTS,
    PARTS_SPOKEN
}
