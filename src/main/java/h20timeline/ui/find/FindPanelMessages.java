package h20timeline.ui.find;

import h20timeline.i18n.Message;

/// What the panel for finding says, and the line that tells what is asked for.
enum FindPanelMessages implements Message {
    /// Screen readers: the panel.
    PANEL,
    CLOSE,
    EVENTS,
    EVENTS_COUNTED,
    FILTERS,
    FILTERS_COUNTED,
    // The list of events.
    WORDS,
    WORDS_HELP,
    CLEAR_WORDS,
    SORT,
    SORT_DATE,
    SORT_TRACK,
    SORT_STATUS,
    SORT_BY,
    ALL_EVENTS,
    ONE_EVENT,
    SOME_OF,
    SEARCHING,
    NO_EVENTS,
    NO_WORDS,
    NO_WORDS_HINT,
    NEAR_WORDS,
    FIND_NEAR,
    NO_CHOICES,
    NO_CHOICES_HINT,
    WITHOUT_FILTER,
    /// Screen readers: the list.
    LIST,
    LIST_HELP,
    /// Before a passage: the name of the field that it is from.
    PASSAGE,
    /// Screen readers: headline, date, status, track, n of m.
    ROW,
    /// Screen readers: headline, date, status, track, passage, n of m.
    ROW_WITH_PASSAGE,
    // The choices.
    OTHERS,
    DIM,
    HIDE,
    DIM_OTHERS,
    HIDE_OTHERS,
    CLEAR_FILTER,
    TRACK,
    STATUS,
    KIND,
    IMPORTANCE,
    ACTOR,
    /// Screen readers: the name of a choice and how many events it would give.
    CHOICE,
    NARROW,
    MORE,
    NO_NAME,
    // The range of time.
    RANGE,
    FROM,
    TO,
    VISIBLE,
    VISIBLE_HELP,
    DATE_EXAMPLES,
    DATE_FORMS,
    NO_DATE,
    BEFORE_START,
    // The line over the timeline.
    STAND_OUT,
    SHOWING,
    CLEAR_ALL,
    GO_TO_NAME,
    GO_TO_FORMS,
    GO_TO_NO_DATE,
    GO_TO_DATE,
    GO_TO_GO
}
