package h20timeline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Finds the earliest and the latest day that fit the known digits of a date: not every way to fill
/// the gaps is a day of the calendar (`2023-XX-31`, `XXXX-02-29`).
final class DaySearch {
    private static final int LEAP_YEAR = 2000;

    private DaySearch() {}

    /// The earliest day, or null when none fits.
    static @Nullable LocalDate first(DatePoint point) {
        return find(point, 1);
    }

    /// The latest day, or null when none fits.
    static @Nullable LocalDate last(DatePoint point) {
        return find(point, -1);
    }

    private static @Nullable LocalDate find(DatePoint point, int step) {
        if (inYear(point, LEAP_YEAR, step) == null) {
            return null;
        }
        int from = step > 0 ? point.year().least() : point.year().greatest();
        int to = step > 0 ? point.year().greatest() : point.year().least();
        for (int year = from; year != to + step; year += step) {
            if (point.year().matches(year)) {
                LocalDate day = inYear(point, year, step);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate inYear(DatePoint point, int year, int step) {
        YearPart part = point.yearPart();
        if (part != null) {
            LocalDate start = LocalDate.of(year, part.firstMonth(), 1);
            return step > 0 ? start : start.plusMonths(part.months()).minusDays(1);
        }
        for (int month = step > 0 ? 1 : 12; month >= 1 && month <= 12; month += step) {
            if (!point.month().isPresent() || point.month().matches(month)) {
                LocalDate day = inMonth(point, YearMonth.of(year, month), step);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate inMonth(DatePoint point, YearMonth month, int step) {
        int length = month.lengthOfMonth();
        for (int day = step > 0 ? 1 : length; day >= 1 && day <= length; day += step) {
            if (!point.day().isPresent() || point.day().matches(day)) {
                return month.atDay(day);
            }
        }
        return null;
    }
}
