package h20timeline.ui;

import h20timeline.words.Phrase;

/// The menus, and the parts of the sheet that lists the keys.
enum ActGroup implements Phrase {
    FILE,
    FIND,
    GO,
    VIEW,
    HELP
}
