package h20timeline.layout;

import h20timeline.words.Phrase;

/// What a picture says around the texts of an event.
enum DetailWord implements Phrase {
    ARTICLE_SAYS,
    CAUTION,
    CLAIMS,
    SOMEBODY,
    ANSWER,
    QUOTES,
    LINKS,
    LINK,
    SOURCES,
    /// Not all of it had room.
    MORE
}
