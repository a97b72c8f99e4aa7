package h20timeline.time;

import h20timeline.i18n.Message;

/// What can be wrong with a date string; the sentences are in the bundles beside this enum.
public enum DateError implements Message {
    /// Nothing but white space.
    EMPTY,
    /// More characters than any date needs.
    TOO_LONG,
    /// White space inside the date.
    SPACE,
    /// A lower-case `x`, `t`, `z` or `y`, which EDTF writes as a capital.
    LOWER_CASE,
    /// A word, or another letter that EDTF does not know.
    LETTER,
    /// Any other character that EDTF does not know.
    CHARACTER,
    /// A year without exactly four digits.
    YEAR_DIGITS,
    /// A year that the time axis does not reach.
    YEAR_RANGE,
    /// A year of more than four digits without the `Y` before it, or with a month.
    YEAR_LONG,
    /// The year `-0000`.
    MINUS_ZERO,
    /// Digits that follow each other without a hyphen (`20250409`).
    HYPHEN,
    /// A month without exactly two digits.
    MONTH_DIGITS,
    /// No such month, season or part of a year.
    MONTH_RANGE,
    /// A day without exactly two digits.
    DAY_DIGITS,
    /// The month has no such day.
    DAY_RANGE,
    /// A day after a season or another part of a year.
    SEASON_DAY,
    /// A time in a form that is not `14:30` or `14:30:00`.
    TIME_FORM,
    /// An hour after 23 that is not the midnight 24:00, a minute or second after 59.
    TIME_RANGE,
    /// A time after something that is not a full and exact day.
    TIME_DAY,
    /// A time zone that is not `Z`, `+08` or `+08:00`.
    ZONE,
    /// A time zone of zero with a minus.
    MINUS_ZERO_ZONE,
    /// One of `? ~ %` at a place where it qualifies nothing.
    QUALIFIER,
    /// An exponent that is no number, or after a year without `Y`.
    EXPONENT,
    /// Significant digits that are none, more than the year has, or not after a year alone.
    SIGNIFICANT,
    /// The end lies before the start.
    END_FIRST,
    /// Neither end is a date.
    NO_DATE,
    /// A second slash.
    SLASHES,
    /// Dots that are not the two dots of an open end or of a range in a set.
    DOTS,
    /// A set with a place where a date is missing.
    MEMBER,
    /// An open end in the middle of a set.
    OPEN_INSIDE,
    /// A set without its closing bracket.
    UNCLOSED,
    /// A set as the end of an interval, or inside another set.
    NESTED,
    /// Something after the end of the date.
    REST
}
