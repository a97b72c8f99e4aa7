package h20timeline.time;

import org.jspecify.annotations.Nullable;

/// What EDTF writes in the place of a month with the numbers 21 to 41: seasons, quarters and the
/// like. Seasons without a hemisphere are the northern ones; winter ends in the year after its own.
enum YearPart {
    SPRING(21, 3, 3, DateMessages.SPRING),
    SUMMER(22, 6, 3, DateMessages.SUMMER),
    AUTUMN(23, 9, 3, DateMessages.AUTUMN),
    WINTER(24, 12, 3, DateMessages.WINTER),
    NORTH_SPRING(25, 3, 3, DateMessages.SPRING),
    NORTH_SUMMER(26, 6, 3, DateMessages.SUMMER),
    NORTH_AUTUMN(27, 9, 3, DateMessages.AUTUMN),
    NORTH_WINTER(28, 12, 3, DateMessages.WINTER),
    SOUTH_SPRING(29, 9, 3, DateMessages.SPRING),
    SOUTH_SUMMER(30, 12, 3, DateMessages.SUMMER),
    SOUTH_AUTUMN(31, 3, 3, DateMessages.AUTUMN),
    SOUTH_WINTER(32, 6, 3, DateMessages.WINTER),
    QUARTER_1(33, 1, 3, DateMessages.QUARTER_1, DateMessages.QUARTER_1_SHORT),
    QUARTER_2(34, 4, 3, DateMessages.QUARTER_2, DateMessages.QUARTER_2_SHORT),
    QUARTER_3(35, 7, 3, DateMessages.QUARTER_3, DateMessages.QUARTER_3_SHORT),
    QUARTER_4(36, 10, 3, DateMessages.QUARTER_4, DateMessages.QUARTER_4_SHORT),
    THIRD_1(37, 1, 4, DateMessages.THIRD_1),
    THIRD_2(38, 5, 4, DateMessages.THIRD_2),
    THIRD_3(39, 9, 4, DateMessages.THIRD_3),
    HALF_1(40, 1, 6, DateMessages.HALF_1),
    HALF_2(41, 7, 6, DateMessages.HALF_2);

    private final int code;
    private final int firstMonth;
    private final int months;
    private final DateMessages name;
    private final DateMessages shortName;

    YearPart(int code, int firstMonth, int months, DateMessages name) {
        this(code, firstMonth, months, name, name);
    }

    YearPart(int code, int firstMonth, int months, DateMessages name, DateMessages shortName) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
        this.name = name;
        this.shortName = shortName;
    }

    /// The part of a number, or null where the number is a month or nothing.
    static @Nullable YearPart of(int code) {
        int index = code - SPRING.code;
        return index < 0 || index >= values().length ? null : values()[index];
    }

    int firstMonth() {
        return firstMonth;
    }

    int months() {
        return months;
    }

    /// What it is called, in full or short.
    DateMessages phrase(boolean full) {
        return full ? name : shortName;
    }

    /// Whether that name takes an article and stands "of" its year, as seasons and `Q4` do not.
    boolean isNoun(boolean full) {
        return !isSeason() && (full || shortName == name);
    }

    private boolean isSeason() {
        return code <= SOUTH_WINTER.code;
    }

    /// The phrase that names its hemisphere, or null where the date does not.
    @Nullable DateMessages hemisphere() {
        if (!isSeason() || code < NORTH_SPRING.code) {
            return null;
        }
        return code < SOUTH_SPRING.code ? DateMessages.NORTHERN : DateMessages.SOUTHERN;
    }
}
