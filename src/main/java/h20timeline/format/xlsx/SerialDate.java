package h20timeline.format.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/// A date that a workbook keeps as a number of days, as its cell shows it.
final class SerialDate {
    /// What in a format is no sign of a date.
    private static final Pattern WORDS = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|am/pm|a/p");

    private static final Pattern CLOCK = Pattern.compile("h+[^a-z]*m+|m+[^a-z]*s+");

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
        String signs = WORDS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean clock = signs.contains("h") || signs.contains("s");
        boolean year = signs.contains("y") || signs.contains("e");
        boolean day = signs.contains("d");
        boolean month = CLOCK.matcher(signs).replaceAll("").contains("m");
        String time = two(date.getHour()) + ":" + two(date.getMinute());
        String full = date.getSecond() == 0 ? time : time + ":" + two(date.getSecond());
        if (!year && !month && !day && clock) {
            return full;
        }
        int year4 = date.getYear();
        String years = year4 > 999 ? Integer.toString(year4) : "%04d".formatted(year4);
        if (year && !month && !day && !clock) {
            return years;
        }
        String months = years + "-" + two(date.getMonthValue());
        if (year && !day && !clock) {
            return months;
        }
        String days = months + "-" + two(date.getDayOfMonth());
        boolean midnight = date.toLocalTime().toSecondOfDay() == 0;
        return clock && !midnight ? days + " " + full : days;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
