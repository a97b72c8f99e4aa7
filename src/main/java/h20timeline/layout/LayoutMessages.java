package h20timeline.layout;

import h20timeline.i18n.Message;

/// The words that the picture itself says.
enum LayoutMessages implements Message {
    EVENTS,
    ONE_EVENT,
    /// Events that are not hidden, of all.
    SHOWN_OF,
    /// Events that stand out, of those that are not hidden.
    LIT_OF,
    /// All events, from the first date to the last.
    SHOWN_FROM_TO,
    /// Some of all events, in a range.
    SHOWN_IN,
    AS_OF,
    AS_OF_LONG,
    KNOWN_ON,
    CUT_ONCE,
    CUT_OFTEN,
    SOURCES,
    SOURCES_MORE,
    MORE_TRACKS,
    SCROLLED_TRACKS,
    /// Of the events of a picture, those that have no room for words.
    UNWORDED,
    /// On a slide, the events that it is not about.
    ONE_OTHER,
    OTHERS,
    /// What is folded, from its first date to its last.
    FOLDED_DETAILS,
    FOLDED_DETAILS_ONCE,
    FOLDED_EVENTS,
    FOLDED_EVENTS_ONCE,
    /// A link that is only a guess.
    GUESSED,
    LEGEND_NO_STATUS,
    LEGEND_REPORTED_OR_NONE,
    LEGEND_TURN,
    LEGEND_POSSIBLE,
    LEGEND_ABOUT,
    LEGEND_BY,
    LEGEND_EACH,
    LEGEND_LASTED,
    LEGEND_SOFT,
    LEGEND_GOES_ON,
    LEGEND_BEYOND,
    LEGEND_KNOWN,
    LEGEND_ASSUMED,
    LEGEND_COUNT,
    LEGEND_LINK,
    LEGEND_SUGGESTED,
    LEGEND_GUESS,
    DETAIL_ARTICLE_SAYS,
    DETAIL_KNOWN_SINCE,
    DETAIL_CAUTION,
    DETAIL_CLAIMS,
    DETAIL_SOMEBODY,
    DETAIL_ANSWER,
    DETAIL_QUOTES,
    DETAIL_LINKS,
    DETAIL_LINK,
    DETAIL_SOURCES,
    /// Not all of it had room.
    DETAIL_MORE
}
