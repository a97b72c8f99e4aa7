package h20timeline.ui;

import h20timeline.words.Phrase;

/// What the window says, in the bundles beside this enum.
public enum Say implements Phrase {
    // The detail panel.
    /// Screen readers: the panel.
    DETAIL,
    ARTICLE_SAYS,
    CAUTION,
    CLAIMS,
    SOMEBODY,
    ANSWER,
    QUOTES,
    COPY_QUOTE,
    LED_HERE,
    CAME_OF_IT,
    BESIDE,
    /// Screen readers: relation, headline, date.
    JUMP,
    ACTORS,
    SOURCES,
    OPENS_IN_BROWSER,
    /// Screen readers: track, kind, status.
    CHIP_TRACK,
    CHIP_KIND,
    CHIP_STATUS,

    // The panel while nothing is selected.
    KNOWN_AS_OF,
    EVENT_COUNT,
    ONE_EVENT,
    TRACKS,
    HOW_SURE,
    HOW_TO_READ,
    HOW_TO_READ_BODY,

    // The window.
    PRESENT,
    EVENT_OF,
    CLUSTER_OF,
    FIND,
    FILTER,
    FIT_ALL,
    FIT_STORY,
    EXPORT,
    TRACK_COUNT,
    ONE_TRACK,
    STATUS_SPAN,
    STATUS_VALID,
    STATUS_PROBLEMS,
    STATUS_ONE_PROBLEM,
    STATUS_BEHIND,
    NOTHING_TITLE,
    LOADING,
    CANCEL,
    CLOSE,
    NO_CHINESE_FONT
}
