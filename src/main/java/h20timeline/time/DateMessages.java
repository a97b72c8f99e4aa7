package h20timeline.time;

import h20timeline.i18n.Message;

/// The words around dates, in the bundles beside this enum. The names of months come from
/// `java.time`; the two patterns here only say which form of the name.
enum DateMessages implements Message {
    /// Fault, position, example.
    FAULT,
    MONTH_PATTERN,
    MONTH_PATTERN_SHORT,

    // Years; the number.
    YEAR,
    YEAR_CE,
    YEAR_BCE,
    NEAR_YEAR,
    DECADE,
    FIRST_DECADE,
    CENTURY,
    CENTURY_BCE,
    MILLENNIUM,
    MILLENNIUM_BCE,
    SOME_YEAR,
    SOME_YEAR_OF,
    ORDINAL_1,
    ORDINAL_2,
    ORDINAL_3,
    ORDINAL,
    THE,

    // Dates put together; year, month, day in this order.
    YEAR_MONTH,
    YEAR_MONTH_DAY,
    LOOSE_YEAR_MONTH,
    LOOSE_YEAR_MONTH_DAY,
    MONTH_DAY,
    DAY,
    DAY_CLOCK,
    MINUTES,
    HOURS,
    DAYS,
    YEARS,
    IN_ZONE,
    YEAR_SEASON,
    YEAR_PART,
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER,
    NORTHERN,
    SOUTHERN,
    QUARTER_1,
    QUARTER_2,
    QUARTER_3,
    QUARTER_4,
    QUARTER_1_SHORT,
    QUARTER_2_SHORT,
    QUARTER_3_SHORT,
    QUARTER_4_SHORT,
    THIRD_1,
    THIRD_2,
    THIRD_3,
    HALF_1,
    HALF_2,

    // Not quite known.
    SOME_DAY,
    SOME_MONTH,
    SOME_MONTHS_DAY,
    EARLY,
    EARLY_NINE,
    MIDDLE,
    LATE,
    ABOUT,
    UNCERTAIN,
    BETWEEN,
    EITHER,
    BY,
    ON_OR_AFTER,
    IN_OR_AFTER,

    // Lasting.
    FROM_TO,
    FROM_TO_TIGHT,
    WITHIN,
    SINCE,
    UNTIL,
    END_UNKNOWN,
    START_UNKNOWN,
    VISIBLE,
    VISIBLE_TIGHT,

    // Several.
    DAILY,
    UP_TO,
    ONWARDS,
    LIST,
    LIST_AND,
    LIST_OR,
    ONE_OF,
    MORE_DAYS,
    MORE_DATES
}
