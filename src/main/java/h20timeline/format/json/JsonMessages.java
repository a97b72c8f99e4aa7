package h20timeline.format.json;

import static h20timeline.model.Problem.Severity.ERROR;
import static h20timeline.model.Problem.Severity.WARNING;

import h20timeline.i18n.Message;
import h20timeline.model.Problem.Severity;

/// What can be wrong with an event file, said to a person who writes no programs, and how bad it
/// is. The sentences stand in the bundles; the names say what each is about.
public enum JsonMessages implements Message {
    // The file as a whole.
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_NOT_REGULAR,
    FILE_DENIED,
    FILE_UNREADABLE,
    FILE_TOO_BIG,
    FILE_EMPTY,
    FILE_BINARY,
    FILE_IS_MARKUP,
    WRONG_ENCODING,
    WRONG_ENCODING_UNKNOWN,
    // How the file is written.
    NOT_UTF8,
    NOT_JSON,
    ROOT_NOT_OBJECT,
    FILE_ENDS_EARLY,
    TEXT_NOT_CLOSED,
    TAB_IN_TEXT,
    BAD_ESCAPE,
    AFTER_END,
    COMMENT,
    WRONG_QUOTES,
    WIDE_SIGN,
    QUOTES_MISSING,
    NUMBER_FORM,
    NAME_MISSING_HERE,
    INVISIBLE_CHARACTER,
    QUOTES_IN_TEXT,
    COMMA_MISSING,
    COLON_MISSING,
    VALUE_MISSING,
    TRAILING_COMMA,
    WRONG_BRACKET,
    STRAY_CHARACTER,
    // Limits and types.
    TOO_DEEP,
    STRING_TOO_LONG,
    TOO_MANY_ENTRIES,
    WRONG_TYPE,
    WRONG_ENTRY_TYPE,
    TYPE_TEXT,
    TYPE_TEXTS,
    TYPE_NUMBER,
    TYPE_FLAG,
    TYPE_LIST,
    TYPE_OBJECT,
    TYPE_TRUTH,
    // Keys.
    KEY_UNKNOWN(WARNING),
    KEY_TWICE(WARNING),
    KEY_AFTER_NULL(WARNING),
    DID_YOU_MEAN(WARNING),
    KNOWN_ARE(WARNING),
    LIST_SEPARATOR(WARNING),
    // The root.
    FORMAT_MISSING(WARNING),
    CUT_BAD(WARNING),
    MINUTES_BAD(WARNING),
    SECONDS_BAD(WARNING),
    FORMAT_OTHER,
    TITLE_MISSING,
    EVENTS_MISSING,
    // Ids and names.
    ID_MISSING,
    ID_FORM(WARNING),
    EVENT_TWICE,
    ENTRY_TWICE,
    NAME_MISSING,
    HEADLINE_MISSING,
    ID_FOR_HEADLINE,
    // Dates and references.
    DATE_MISSING,
    DATE_UNREADABLE,
    EVENT_DATE_UNREADABLE,
    TRACK_MISSING,
    TRACK_UNKNOWN,
    TO_OTHER_TRACK,
    ACTOR_UNKNOWN,
    SOURCE_UNKNOWN,
    // When it was known.
    KNOWN_BEFORE(WARNING),
    KNOWN_LASTS(WARNING),
    ANSWER_BEFORE(WARNING),
    ANSWER_MISSING(WARNING),
    HISTORY_FROM_MISSING,
    HISTORY_ORDER(WARNING),
    HISTORY_LATE(WARNING),
    HISTORY_END(WARNING),
    // Words and texts.
    WORD_UNKNOWN(WARNING),
    COLOR_UNKNOWN(WARNING),
    LANGUAGE_MISSING(WARNING),
    LANGUAGE_UNKNOWN(WARNING),
    TEXT_TOO_LONG,
    CONTROL_CHARACTERS(WARNING),
    HALF_CHARACTERS(WARNING),
    TURNING_CHARACTERS(WARNING),
    // Parts of events, sources, links, story.
    FIGURE_EMPTY,
    CLAIM_EMPTY,
    QUOTE_EMPTY,
    URL_NOT_WEB,
    URL_UNREADABLE,
    OUTLET_IS_ADDRESS(WARNING),
    LINK_END_MISSING,
    LINK_START_UNKNOWN,
    LINK_EVENT_UNKNOWN,
    LINK_EVENT_HIDDEN,
    LINK_TO_ITSELF,
    LINK_TWICE(WARNING),
    BEAT_EVENT_UNKNOWN,
    BEAT_EVENT_HIDDEN;

    private final Severity severity;

    JsonMessages() {
        this(ERROR);
    }

    JsonMessages(Severity severity) {
        this.severity = severity;
    }

    /// How bad it is.
    public Severity severity() {
        return severity;
    }
}
