package h20timeline.slides;

import h20timeline.i18n.Message;

/// What a slide says itself.
enum SlideMessages implements Message {
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
    /// A statement that was made for certain; its content is a claim.
    SAID,
    OPEN,
    NONE,
    STATUS_COUNT,
    FAULT
}
