package h20timeline.layout;

import h20timeline.words.Phrase;

/// The words that the picture itself says.
enum LayoutWord implements Phrase {
    EVENTS,
    ONE_EVENT,
    AS_OF,
    AS_OF_LONG,
    SOURCES,
    SOURCES_MORE,
    MORE_TRACKS
}
