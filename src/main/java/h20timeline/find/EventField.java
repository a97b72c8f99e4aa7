package h20timeline.find;

import h20timeline.i18n.Message;

/// Where in an event words can be found.
public enum EventField implements Message {
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
