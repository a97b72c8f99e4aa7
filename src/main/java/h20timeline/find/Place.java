package h20timeline.find;

import h20timeline.words.Phrase;

/// Where in an event words can be found.
public enum Place implements Phrase {
    HEADLINE,
    SUMMARY,
    CAUTION,
    DATE_NOTE,
    FIGURE,
    CLAIM,
    QUOTE,
    ACTOR,
    SOURCE
}
