package h20timeline.slides;

import h20timeline.words.Phrase;

/// What a slide says itself.
enum SlideWord implements Phrase {
    AS_OF,
    EVENTS,
    ONE_EVENT,
    SOURCES,
    ONE_SOURCE,
    SOURCE,
    SOURCE_MORE,
    MORE,
    CAUTION,
    CAUTION_ELSEWHERE,
    KNOWN,
    CLAIMED,
    OPEN,
    NONE,
    STATUS_COUNT,
    FAULT
}
