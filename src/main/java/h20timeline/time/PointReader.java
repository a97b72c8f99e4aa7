package h20timeline.time;

import h20timeline.time.Point.Level;
import org.jspecify.annotations.Nullable;

/// Reads one date, at the place where the cursor stands, and leaves the cursor behind it.
final class PointReader {
    private static final String MARKS = "?~%";

    private final Cursor cursor;
    private @Nullable Level uncertain;
    private @Nullable Level approximate;

    private PointReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static Point read(Cursor cursor) throws Unreadable {
        return new PointReader(cursor).date();
    }

    private Point date() throws Unreadable {
        mark(Level.YEAR);
        if (cursor.take('Y')) {
            Mask year = longYear();
            mark(Level.YEAR);
            return point(year, Mask.NONE, Mask.NONE, null);
        }
        Mask year = year();
        mark(Level.YEAR);
        if (!cursor.take('-')) {
            return point(year, Mask.NONE, Mask.NONE, null);
        }
        mark(Level.MONTH);
        int monthAt = cursor.at();
        Mask month = new Mask(cursor.digits(2, true, DateFault.MONTH_DIGITS));
        Point upToMonth = point(year, month, Mask.NONE, null);
        if (DaySearch.first(upToMonth) == null) {
            throw new Unreadable(monthAt, DateFault.MONTH_RANGE);
        }
        mark(Level.MONTH);
        if (cursor.peek() != '-') {
            return point(year, month, Mask.NONE, null);
        }
        if (upToMonth.yearPart() != null) {
            throw new Unreadable(cursor.at(), DateFault.SEASON_DAY);
        }
        return day(year, month);
    }

    private Point day(Mask year, Mask month) throws Unreadable {
        cursor.take('-');
        mark(Level.DAY);
        int dayAt = cursor.at();
        Mask day = new Mask(cursor.digits(2, true, DateFault.DAY_DIGITS));
        if (DaySearch.first(point(year, month, day, null)) == null) {
            throw new Unreadable(dayAt, DateFault.DAY_RANGE);
        }
        mark(Level.DAY);
        if (cursor.peek() != 'T') {
            return point(year, month, day, null);
        }
        Point point = point(year, month, day, null);
        if (!point.isPlainDay()) {
            throw new Unreadable(cursor.at(), DateFault.TIME_DAY);
        }
        cursor.take('T');
        return point(year, month, day, ClockReader.read(cursor));
    }

    private Point point(Mask year, Mask month, Mask day, @Nullable Clock clock) {
        return new Point(year, month, day, clock, uncertain, approximate);
    }

    private Mask year() throws Unreadable {
        int start = cursor.at();
        String minus = cursor.take('-') ? "-" : "";
        Mask year = new Mask(minus + cursor.digits(4, true, DateFault.YEAR_DIGITS));
        if (year.text().equals("-0000")) {
            throw new Unreadable(start, DateFault.MINUS_ZERO);
        }
        if (Cursor.isDigit(cursor.peek())) {
            boolean monthFollows = Cursor.isDigit(cursor.peek(1));
            throw new Unreadable(
                    cursor.at(), monthFollows ? DateFault.HYPHEN : DateFault.YEAR_DIGITS);
        }
        refuseScience();
        return year;
    }

    /// A year after `Y`, with as many digits as it likes.
    private Mask longYear() throws Unreadable {
        int start = cursor.at();
        String minus = cursor.take('-') ? "-" : "";
        StringBuilder digits = new StringBuilder(cursor.digits(1, false, DateFault.YEAR_DIGITS));
        while (Cursor.isDigit(cursor.peek())) {
            digits.append(cursor.digits(1, false, DateFault.YEAR_DIGITS));
        }
        refuseScience();
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String number = digits.substring(zeros);
        if (number.length() > 4) {
            throw new Unreadable(start, DateFault.YEAR_RANGE);
        }
        if (number.equals("0") && !minus.isEmpty()) {
            throw new Unreadable(start, DateFault.MINUS_ZERO);
        }
        return new Mask(minus + "0".repeat(4 - number.length()) + number);
    }

    private void refuseScience() throws Unreadable {
        if (cursor.peek() == 'E') {
            throw new Unreadable(cursor.at(), DateFault.EXPONENT);
        }
        if (cursor.peek() == 'S') {
            throw new Unreadable(cursor.at(), DateFault.SIGNIFICANT);
        }
    }

    /// Takes a `?`, `~` or `%` that may be there. Left of a part it marks that part, right of it
    /// also all before it: both ways this part is the unit of the doubt.
    private void mark(Level level) throws Unreadable {
        char c = cursor.peek();
        if (MARKS.indexOf(c) < 0) {
            return;
        }
        cursor.next();
        if (c != '~') {
            uncertain = Level.coarser(uncertain, level);
        }
        if (c != '?') {
            approximate = Level.coarser(approximate, level);
        }
        if (MARKS.indexOf(cursor.peek()) >= 0) {
            throw new Unreadable(cursor.at(), DateFault.QUALIFIER);
        }
    }
}
