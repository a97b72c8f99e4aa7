package h20timeline.time;

import h20timeline.time.DatePoint.Level;
import org.jspecify.annotations.Nullable;

/// Reads one date, at the place where the cursor stands, and leaves the cursor behind it.
final class DatePointReader {
    private static final String MARKS = "?~%";

    private final CharCursor cursor;
    private @Nullable Level uncertain;
    private @Nullable Level approximate;

    private DatePointReader(CharCursor cursor) {
        this.cursor = cursor;
    }

    static DatePoint read(CharCursor cursor) throws EdtfSyntaxException {
        return new DatePointReader(cursor).date();
    }

    private DatePoint date() throws EdtfSyntaxException {
        mark(Level.YEAR);
        if (cursor.take('Y')) {
            DigitMask year = longYear();
            mark(Level.YEAR);
            return point(year, DigitMask.NONE, DigitMask.NONE, null);
        }
        DigitMask year = year();
        mark(Level.YEAR);
        if (!cursor.take('-')) {
            return point(year, DigitMask.NONE, DigitMask.NONE, null);
        }
        mark(Level.MONTH);
        int monthAt = cursor.at();
        DigitMask month = new DigitMask(cursor.digits(2, true, DateError.MONTH_DIGITS));
        DatePoint upToMonth = point(year, month, DigitMask.NONE, null);
        if (DaySearch.first(upToMonth) == null) {
            throw new EdtfSyntaxException(monthAt, DateError.MONTH_RANGE);
        }
        mark(Level.MONTH);
        if (cursor.peek() != '-') {
            return point(year, month, DigitMask.NONE, null);
        }
        if (upToMonth.yearPart() != null) {
            throw new EdtfSyntaxException(cursor.at(), DateError.SEASON_DAY);
        }
        return day(year, month);
    }

    private DatePoint day(DigitMask year, DigitMask month) throws EdtfSyntaxException {
        cursor.take('-');
        mark(Level.DAY);
        int dayAt = cursor.at();
        DigitMask day = new DigitMask(cursor.digits(2, true, DateError.DAY_DIGITS));
        if (DaySearch.first(point(year, month, day, null)) == null) {
            throw new EdtfSyntaxException(dayAt, DateError.DAY_RANGE);
        }
        mark(Level.DAY);
        if (cursor.peek() != 'T') {
            return point(year, month, day, null);
        }
        DatePoint point = point(year, month, day, null);
        if (!point.isPlainDay()) {
            throw new EdtfSyntaxException(cursor.at(), DateError.TIME_DAY);
        }
        cursor.take('T');
        return point(year, month, day, TimeOfDayReader.read(cursor));
    }

    private DatePoint point(
            DigitMask year, DigitMask month, DigitMask day, @Nullable TimeOfDay time) {
        return new DatePoint(year, month, day, time, uncertain, approximate);
    }

    private DigitMask year() throws EdtfSyntaxException {
        int start = cursor.at();
        String minus = cursor.take('-') ? "-" : "";
        DigitMask year = new DigitMask(minus + cursor.digits(4, true, DateError.YEAR_DIGITS));
        if (year.text().equals("-0000")) {
            throw new EdtfSyntaxException(start, DateError.MINUS_ZERO);
        }
        if (CharCursor.isDigit(cursor.peek())) {
            boolean monthFollows = CharCursor.isDigit(cursor.peek(1));
            throw new EdtfSyntaxException(
                    cursor.at(), monthFollows ? DateError.HYPHEN : DateError.YEAR_DIGITS);
        }
        refuseScience();
        return year;
    }

    /// A year after `Y`, with as many digits as it likes.
    private DigitMask longYear() throws EdtfSyntaxException {
        int start = cursor.at();
        String minus = cursor.take('-') ? "-" : "";
        StringBuilder digits = new StringBuilder(cursor.digits(1, false, DateError.YEAR_DIGITS));
        while (CharCursor.isDigit(cursor.peek())) {
            digits.append(cursor.digits(1, false, DateError.YEAR_DIGITS));
        }
        refuseScience();
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String number = digits.substring(zeros);
        if (number.length() > 4) {
            throw new EdtfSyntaxException(start, DateError.YEAR_RANGE);
        }
        if (number.equals("0") && !minus.isEmpty()) {
            throw new EdtfSyntaxException(start, DateError.MINUS_ZERO);
        }
        return new DigitMask(minus + "0".repeat(4 - number.length()) + number);
    }

    private void refuseScience() throws EdtfSyntaxException {
        if (cursor.peek() == 'E') {
            throw new EdtfSyntaxException(cursor.at(), DateError.EXPONENT);
        }
        if (cursor.peek() == 'S') {
            throw new EdtfSyntaxException(cursor.at(), DateError.SIGNIFICANT);
        }
    }

    /// Takes a `?`, `~` or `%` that may be there. Left of a part it marks that part, right of it
    /// also all before it: both ways this part is the unit of the doubt.
    private void mark(Level level) throws EdtfSyntaxException {
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
            throw new EdtfSyntaxException(cursor.at(), DateError.QUALIFIER);
        }
    }
}
