package h20timeline.slides;

import h20timeline.i18n.Message;

/// What a slide says itself.
enum SlideMessages implements Message {
    AS_OF,
    KNOWN_ON,
    EVENTS,
    ONE_EVENT,
    SOURCES,
    ONE_SOURCE,
    SOURCE,
    SOURCE_MORE,
    MORE_IN_FILE,
    CAUTION,
    CAUTION_FOLLOWS,
    PAGE_OF,
    BACKUP,
    NONE,
    STATUS_COUNT,
    FAULT
}
