package h20timeline.time;

import java.time.LocalDate;
import java.util.List;

/// A grid on the calendar: a line every `count` units, at least one. Days start afresh with every
/// month, years at the year 1 and count backwards before it (200 BCE, 100 BCE, 1, 100, 200), so
/// that every line has a round number. Takes and gives seconds as [TimeSpan] counts them.
public record CalendarStep(Unit unit, int count) {
    /// Every step an axis may use, the finest first.
    public static final List<CalendarStep> ALL =
            List.of(
                    new CalendarStep(Unit.MINUTE, 1),
                    new CalendarStep(Unit.MINUTE, 5),
                    new CalendarStep(Unit.MINUTE, 15),
                    new CalendarStep(Unit.MINUTE, 30),
                    new CalendarStep(Unit.HOUR, 1),
                    new CalendarStep(Unit.HOUR, 3),
                    new CalendarStep(Unit.HOUR, 6),
                    new CalendarStep(Unit.HOUR, 12),
                    new CalendarStep(Unit.DAY, 1),
                    new CalendarStep(Unit.DAY, 2),
                    new CalendarStep(Unit.DAY, 7),
                    new CalendarStep(Unit.DAY, 15),
                    new CalendarStep(Unit.MONTH, 1),
                    new CalendarStep(Unit.MONTH, 3),
                    new CalendarStep(Unit.MONTH, 6),
                    new CalendarStep(Unit.YEAR, 1),
                    new CalendarStep(Unit.YEAR, 2),
                    new CalendarStep(Unit.YEAR, 5),
                    new CalendarStep(Unit.YEAR, 10),
                    new CalendarStep(Unit.YEAR, 20),
                    new CalendarStep(Unit.YEAR, 50),
                    new CalendarStep(Unit.YEAR, 100),
                    new CalendarStep(Unit.YEAR, 200),
                    new CalendarStep(Unit.YEAR, 500),
                    new CalendarStep(Unit.YEAR, 1_000),
                    new CalendarStep(Unit.YEAR, 2_000),
                    new CalendarStep(Unit.YEAR, 5_000),
                    new CalendarStep(Unit.YEAR, 10_000));

    /// Ticks finer than so many days stand under bands of at least so many.
    private record BandRule(double finerThan, double least) {}

    private static final List<BandRule> BANDS =
            List.of(
                    new BandRule(0.99, 1),
                    new BandRule(27, 28),
                    new BandRule(360, 365),
                    new BandRule(3_600, 3_650),
                    new BandRule(36_000, 36_500),
                    new BandRule(Double.POSITIVE_INFINITY, 365_000));

    /// What a step counts.
    public enum Unit {
        /// 60 seconds.
        MINUTE(60),
        /// 3,600 seconds.
        HOUR(3_600),
        /// A day of the calendar.
        DAY(TimeSpan.DAY),
        /// A month of the calendar.
        MONTH(2_629_746),
        /// A year of the calendar.
        YEAR(31_556_952);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }
    }

    /// Refuses a step of nothing.
    public CalendarStep {
        if (count < 1) {
            throw new IllegalArgumentException("A step of " + count);
        }
    }

    /// The grid line at this second, or the last one before it.
    public long floor(long seconds) {
        return switch (unit) {
            case MINUTE, HOUR -> Math.floorDiv(seconds, typicalSeconds()) * typicalSeconds();
            case DAY -> seconds(dayLine(date(seconds)));
            case MONTH -> {
                LocalDate date = date(seconds);
                yield seconds(month(Math.floorDiv(months(date), count) * (long) count));
            }
            case YEAR -> seconds(year(yearLine(date(seconds).getYear())));
        };
    }

    /// The first grid line after this second.
    public long next(long seconds) {
        return switch (unit) {
            case MINUTE, HOUR -> floor(seconds) + typicalSeconds();
            case DAY -> {
                LocalDate line = dayLine(date(seconds));
                LocalDate next = line.plusDays(count);
                yield seconds(
                        dayLine(next).equals(next) && next.getMonth() == line.getMonth()
                                ? next
                                : line.withDayOfMonth(1).plusMonths(1));
            }
            case MONTH -> {
                LocalDate date = date(seconds);
                yield seconds(month((Math.floorDiv(months(date), count) + 1) * (long) count));
            }
            case YEAR -> seconds(year(yearAfter(yearLine(date(seconds).getYear()))));
        };
    }

    /// How far apart two lines are on average; none are closer than half of it.
    public long typicalSeconds() {
        return unit.seconds * count;
    }

    private static LocalDate date(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY));
    }

    private static long seconds(LocalDate date) {
        return date.toEpochDay() * TimeSpan.DAY;
    }

    private static long months(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    private static LocalDate month(long months) {
        return LocalDate.of(
                (int) Math.floorDiv(months, 12), (int) Math.floorMod(months, 12L) + 1, 1);
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /// The line of a day; the last one of a month is more than half a step from the next month.
    private LocalDate dayLine(LocalDate date) {
        int last = (2 * date.lengthOfMonth() - count - 1) / (2 * count);
        int line = Math.min((date.getDayOfMonth() - 1) / count, Math.max(last, 0));
        return date.withDayOfMonth(1 + line * count);
    }

    private int yearLine(int year) {
        if (count == 1) {
            return year;
        }
        if (year >= count) {
            return year / count * count;
        }
        if (year >= 1 && hasYearOne()) {
            return 1;
        }
        int before = Math.max(1, 1 - year);
        return 1 - Math.ceilDiv(before, count) * count;
    }

    private int yearAfter(int line) {
        if (count == 1) {
            return line + 1;
        }
        if (line >= count) {
            return line + count;
        }
        if (line >= 1) {
            return count;
        }
        int before = 1 - line - count;
        return before > 0 ? 1 - before : hasYearOne() ? 1 : count;
    }

    /// The years 1 and 2 are too close to both have a line of a two-year grid.
    private boolean hasYearOne() {
        return count > 2;
    }

    /// The step of the bands that stand over ticks of this one.
    public CalendarStep bands() {
        double days = (double) typicalSeconds() / TimeSpan.DAY;
        BandRule rule =
                BANDS.stream().filter(one -> days < one.finerThan()).findFirst().orElseThrow();
        return ALL.stream()
                .filter(step -> step.typicalSeconds() >= rule.least() * TimeSpan.DAY)
                .findFirst()
                .orElse(ALL.getLast());
    }
}
