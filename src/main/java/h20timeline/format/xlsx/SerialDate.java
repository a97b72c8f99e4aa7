package h20timeline.format.xlsx;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/// A date that a workbook keeps as a number of days, as its cell shows it.
final class SerialDate {
    private SerialDate() {}

    /// The date in ISO 8601: only the year, or the month, where the cell shows no more.
    ///
    /// @param format the number format of the cell, such as `yyyy-mm-dd`
    static String text(double number, String format, boolean from1904) {
        LocalDateTime date =
                DateUtil.getLocalDateTime(number, from1904).plusNanos(500_000_000).withNano(0);
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
