package h20timeline.find;

import h20timeline.i18n.Message;

/// What is said of a question: its choices in words, and how many events meet them.
public enum FindMessages implements Message {
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
