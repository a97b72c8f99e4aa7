package h20timeline.ui.detail;

import h20timeline.i18n.Message;

/// What the detail panel says.
public enum DetailMessages implements Message {
    // The detail panel.
    /// Screen readers: the panel.
    DETAIL,
    CANNOT_SHOW,
    ARTICLE_SAYS,
    KNOWN_SINCE,
    FROM_FILE,
    KNOWN_ASSUMED,
    HISTORY,
    HISTORY_ENTRY,
    HISTORY_NOW,
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
    CHIP_KIND,
    /// What a click on a chip or a row does.
    FILTER_BY,
    UNFILTER,
    // The panel while nothing is selected.
    KNOWN_AS_OF,
    KNOWN_ON,
    TRACKS,
    HOW_SURE,
    HOW_TO_READ,
    HOW_TO_READ_BODY
}
