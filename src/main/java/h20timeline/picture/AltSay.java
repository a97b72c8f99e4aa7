package h20timeline.picture;

import h20timeline.words.Phrase;

/// What the words for a picture say around the words of the file.
enum AltSay implements Phrase {
    TIMELINE,
    KNOWN_AS_OF,
    LANES,
    BACKBONE,
    OTHERS,
    EVENT,
    UNWORDED,
    ONE_UNWORDED,
    ONE_EVENT,
    STEP,
    CAUTION
}
