package h20timeline.compare;

import h20timeline.i18n.Message;

/// What is said of the differences of two timelines, and of files that were put together.
public enum CompareMessages implements Message {
    NONE,
    TITLE,
    SAME_BOTH,
    NOTHING_COMMON,
    ADDED_TO_ITSELF,
    EVENT,
    HEADLINE_WAS,
    FOUND_BY_WORDS,
    FROM_TO,
    ONE_CHANGE,
    CHANGES,
    LINKS_ADDED,
    LINKS_REMOVED,
    SOURCES_ADDED,
    SOURCES_REMOVED,
    FRAME,
    ORDER,
    MARKED,
    // Two files that were put together.
    TRACK_DIFFERS,
    ACTOR_DIFFERS,
    SOURCE_DIFFERS,
    EVENT_TWICE,
    STEP_TWICE,
    MERGED_TITLE,
    MERGED_TEXT,
    OF_ONE
}
