package h20timeline.format;

import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/// A date of a year, a month and a day that are written each by itself.
public final class DatePartsText {
    private DatePartsText() {}

    /// The date in EDTF; null where there is no such day.
    ///
    /// @param year in EDTF
    /// @param month a number or a name
    /// @param day a number, or empty
    public static @Nullable String day(String year, String month, String day) {
        String number = month;
        if (!month.matches("\\d{1,2}")) {
            String read =
                    WrittenDate.read(month + " 2000", DayOrder.UNKNOWN)
                            .map(WrittenDate::edtf)
                            .orElse("");
            if (!read.matches("2000-\\d{2}")) {
                return null;
            }
            number = read.substring(5);
        }
        if (!day.isEmpty() && !day.matches("\\d{1,2}")) {
            return null;
        }
        String date = year + "-%02d".formatted(Integer.parseInt(number));
        String whole = day.isEmpty() ? date : date + "-%02d".formatted(Integer.parseInt(day));
        return DateJoin.isDate(whole) && Integer.parseInt(number) <= 12 ? whole : null;
    }
}
