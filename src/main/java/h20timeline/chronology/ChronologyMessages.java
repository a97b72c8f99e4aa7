package h20timeline.chronology;

import h20timeline.i18n.Message;

/// The words of a chronology.
public enum ChronologyMessages implements Message {
    COLUMN_NUMBER,
    COLUMN_DATE,
    COLUMN_WHAT,
    COLUMN_STANDING,
    COLUMN_TRACK,
    COLUMN_CLAIMS,
    COLUMN_CAUTION,
    COLUMN_SOURCES,
    COLUMN_EDTF,
    COLUMN_ID,
    COLUMN_TITLE,
    COLUMN_ADDRESS,
    CHRONOLOGY,
    SOURCES,
    AS_OF,
    EVENTS,
    ONE_EVENT,
    ARTICLE_SAYS,
    ANSWER,
    SOMEBODY,
    STANDS,
    CLAIM
}
