package h20timeline.app;

import h20timeline.words.Phrase;

/// What is said when the program cannot start, or something in it breaks.
enum StartWord implements Phrase {
    CANNOT_START,
    BROKE,
    SEE_LOG,
    NO_LOG,
    NO_FILE_NAME,
    CLOSE
}
