package h20timeline.format.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/// A date that a workbook keeps as a number of days, as its cell shows it.
final class SerialDate {
    private static final double MILLISECONDS = 86_400_000;

    /// Days that can be written so; other numbers are no dates.
    private static final double LEAST = -700_000;

    private static final double MOST = 3_000_000;

    /// From when days are counted.
    enum Start {
        /// As Excel does, for whom the year 1900 is a leap year.
        IN_1900,
        /// From the last days of 1899, so that the numbers are the same from March 1900 on.
        IN_1899,
        IN_1904
    }

    private SerialDate() {}

    static boolean isOne(double number) {
        return number >= LEAST && number < MOST;
    }

    private static LocalDateTime date(double number, Start start) {
        if (start == Start.IN_1900 && number >= 0) {
            return DateUtil.getLocalDateTime(number, false);
        }
        LocalDate first =
                switch (start) {
                    case IN_1904 -> LocalDate.of(1904, 1, 1);
                    case IN_1899 -> LocalDate.of(1899, 12, 30);
                    case IN_1900 -> LocalDate.of(1899, 12, 31);
                };
        double day = Math.floor(number);
        return first.plusDays((long) day)
                .atStartOfDay()
                .plus(Math.round((number - day) * MILLISECONDS), ChronoUnit.MILLIS);
    }

    /// The date in ISO 8601: only the year, or the month, where the cell shows no more.
    ///
    /// @param format the number format of the cell, such as `yyyy-mm-dd`
    static String text(double number, String format, Start start) {
        LocalDateTime date = date(number, start).plusNanos(500_000_000).withNano(0);
        String signs =
                format.toLowerCase(Locale.ROOT)
                        .replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|am/pm|a/p", "");
        boolean clock = signs.contains("h") || signs.contains("s");
        boolean year = signs.contains("y") || signs.contains("e");
        boolean day = signs.contains("d");
        boolean month = signs.replaceAll("h+[^a-z]*m+|m+[^a-z]*s+", "").contains("m");
        String time = "%02d:%02d".formatted(date.getHour(), date.getMinute());
        String full = date.getSecond() == 0 ? time : time + ":%02d".formatted(date.getSecond());
        if (!year && !month && !day && clock) {
            return full;
        }
        String years = "%04d".formatted(date.getYear());
        if (year && !month && !day && !clock) {
            return years;
        }
        String months = years + "-%02d".formatted(date.getMonthValue());
        if (year && !day && !clock) {
            return months;
        }
        String days = months + "-%02d".formatted(date.getDayOfMonth());
        boolean midnight = date.toLocalTime().toSecondOfDay() == 0;
        return clock && !midnight ? days + " " + full : days;
    }
}
