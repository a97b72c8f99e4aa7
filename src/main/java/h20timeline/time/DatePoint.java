package h20timeline.time;

import h20timeline.time.Extent.Bound;
import h20timeline.time.Extent.ExtentForm;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One date, as precise as it is written, with at least one day that it can be. `uncertain` and
/// `approximate` name the coarsest part that carries such a mark, null for none.
record DatePoint(
        DigitMask year,
        DigitMask month,
        DigitMask day,
        @Nullable TimeOfDay clock,
        @Nullable Level uncertain,
        @Nullable Level approximate)
        implements DateExpression {
    /// The parts of a date, the coarsest first.
    enum Level {
        YEAR,
        MONTH,
        DAY;

        /// The coarser of two, of which either may be missing.
        static @Nullable Level coarser(@Nullable Level a, @Nullable Level b) {
            return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
        }
    }

    /// A day, exactly.
    static DatePoint of(LocalDate date) {
        return new DatePoint(
                DigitMask.year(date.getYear()),
                new DigitMask(String.valueOf(100 + date.getMonthValue()).substring(1)),
                new DigitMask(String.valueOf(100 + date.getDayOfMonth()).substring(1)),
                null,
                null,
                null);
    }

    /// The same date, only so precise; without marks.
    DatePoint upTo(Level level) {
        return new DatePoint(
                year,
                level == Level.YEAR ? DigitMask.NONE : month,
                level == Level.DAY ? day : DigitMask.NONE,
                null,
                null,
                null);
    }

    /// The same day, at a time of it.
    DatePoint at(TimeOfDay time) {
        return new DatePoint(year, month, day, time, uncertain, approximate);
    }

    /// The last part that is written.
    Level level() {
        return day.isPresent() ? Level.DAY : month.isPresent() ? Level.MONTH : Level.YEAR;
    }

    boolean isQualified() {
        return uncertain != null || approximate != null;
    }

    /// Whether every digit is known.
    boolean isExact() {
        return year.isExact() && month.isExact() && day.isExact();
    }

    /// Whether it is a day and nothing else.
    boolean isPlainDay() {
        return day.isPresent() && isExact() && clock == null && !isQualified();
    }

    /// The season or other part of a year that it names, or null.
    @Nullable YearPart yearPart() {
        return month.isPresent() && month.isExact() ? YearPart.of(month.value()) : null;
    }

    @Override
    public Extent extent() {
        TimeSpan reach = Extent.clamp(earliest(), latest());
        boolean sure = day.isPresent() && !isQualified() && firstDay().equals(lastDay());
        return new Extent(
                sure ? ExtentForm.MOMENT : ExtentForm.ONE_OF,
                reach,
                sure ? reach : null,
                Bound.KNOWN,
                Bound.KNOWN,
                List.of());
    }

    /// The first second that it may touch.
    long earliest() {
        return grain(firstDay().minus(margin(approximate))).start();
    }

    /// The end of the last second that it may touch.
    long latest() {
        return grain(later(lastDay(), margin(approximate))).end();
    }

    /// The earliest day or time that it can be, any mark of doubt counted.
    TimeSpan firstGrain() {
        return grain(firstDay().minus(margin(Level.coarser(approximate, uncertain))));
    }

    /// The latest day or time that it can be, any mark of doubt counted.
    TimeSpan lastGrain() {
        return grain(later(lastDay(), margin(Level.coarser(approximate, uncertain))));
    }

    /// The earliest day that the digits allow.
    LocalDate firstDay() {
        LocalDate day = DaySearch.first(this);
        if (day == null) {
            throw new IllegalStateException("No such day: " + this);
        }
        return day;
    }

    /// The latest day that the digits allow.
    LocalDate lastDay() {
        LocalDate day = DaySearch.last(this);
        if (day == null) {
            throw new IllegalStateException("No such day: " + this);
        }
        return day;
    }

    private TimeSpan grain(LocalDate date) {
        long start = date.toEpochDay() * TimeSpan.DAY;
        return clock == null
                ? new TimeSpan(start, start + TimeSpan.DAY)
                : new TimeSpan(
                        start + clock.secondOfDay(), start + clock.secondOfDay() + clock.length());
    }

    /// One unit of what is marked: "about June" reaches a month to either side.
    private Period margin(@Nullable Level marked) {
        if (marked == null) {
            return Period.ZERO;
        }
        return switch (marked) {
            case DAY -> Period.ofDays(1);
            case MONTH -> {
                YearPart part = yearPart();
                yield Period.ofMonths(part == null ? 1 : part.months());
            }
            case YEAR -> Period.ofYears((int) Math.pow(10, year.openDigits()));
        };
    }

    /// Counted from the end of the day, so that a month after 30 June is the end of July.
    private static LocalDate later(LocalDate last, Period margin) {
        return last.plusDays(1).plus(margin).minusDays(1);
    }
}
