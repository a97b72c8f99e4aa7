package h20timeline.ui.table;

import h20timeline.i18n.Message;

/// What is said where somebody says what the columns of a table mean.
enum TableMessages implements Message {
    TITLE,
    ASKS,
    COLUMN,
    FIRST_VALUES,
    MEANS,
    /// Screen readers: the box beside a column.
    MEANS_OF,
    /// Screen readers: the box beside a word of the column of statuses.
    STATUS_OF,
    /// A word of that column that says nothing.
    NO_STATUS,
    /// A date that can be read in two ways.
    ORDER,
    DAY_FIRST,
    MONTH_FIRST,
    /// Neither is chosen yet.
    ORDER_OPEN,
    TRACK,
    TRACK_HINT,
    PREVIEW,
    PREVIEW_EMPTY,
    NO_DATE,
    REMEMBERED,
    READ
}
