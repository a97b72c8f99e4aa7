package h20timeline.find;

import h20timeline.words.Phrase;

/// What is said of a question: its choices in words, and how many events meet them.
public enum FindWord implements Phrase {
    WORDS,
    TRACK,
    STATUS,
    KIND,
    IMPORTANCE,
    ACTOR,
    FROM,
    TO,
    FROM_TO,
    OR,
    COMMA,
    MORE,
    PART,
    OF_EVENTS
}
