package h20timeline.ui.problems;

import h20timeline.i18n.Message;

/// What is said around the problems of a file.
public enum ProblemMessages implements Message {
    NONE_IN,
    ONE_IN,
    SOME_IN,
    /// The file has been saved with faults since.
    BEHIND,
    ERROR,
    WARNING,
    /// Screen readers: how bad, sentence, place.
    ROW,
    LINE_COLUMN,
    WHOLE_FILE,
    HOW_TO_COPY,
    COPY_ALL,
    COPY_ALL_HELP,
    CLOSE,
    COPIED,
    COPIED_ONE,
    COPIED_ALL,
    NOT_COPIED,
    COPY_MARKDOWN,
    SHOW_DIFFERENCES,
    NOTHING_TITLE,
    LOADING
}
