package h20timeline.time;

import h20timeline.time.DatePoint.Level;
import java.math.BigInteger;
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
        TimeOfDay time = TimeOfDayReader.read(cursor);
        return time.hour() < 24
                ? point(year, month, day, time)
                : DatePoint.of(point.firstDay().plusDays(1)).at(time.midnight());
    }

    private DatePoint point(
            DigitMask year, DigitMask month, DigitMask day, @Nullable TimeOfDay time) {
        return new DatePoint(year, month, day, time, uncertain, approximate);
    }

    private DigitMask year() throws EdtfSyntaxException {
        int start = cursor.at();
        String minus = cursor.take('-') ? "-" : "";
        refuseLong(start);
        DigitMask year = new DigitMask(minus + cursor.digits(4, true, DateError.YEAR_DIGITS));
        if (year.text().equals("-0000")) {
            throw new EdtfSyntaxException(start, DateError.MINUS_ZERO);
        }
        if (CharCursor.isDigit(cursor.peek())) {
            boolean monthFollows = CharCursor.isDigit(cursor.peek(1));
            throw new EdtfSyntaxException(
                    cursor.at(), monthFollows ? DateError.HYPHEN : DateError.YEAR_DIGITS);
        }
        if (cursor.peek() == 'E') {
            throw new EdtfSyntaxException(cursor.at(), DateError.EXPONENT);
        }
        return significant(year);
    }

    /// Years of more than four digits; what has as many digits as a year with its month or day is
    /// taken for that.
    private void refuseLong(int start) throws EdtfSyntaxException {
        int digits = 0;
        while (CharCursor.isDigit(cursor.peek(digits)) && cursor.peek(digits) != 'X') {
            digits++;
        }
        boolean month = (digits == 6 && cursor.peek(4) <= '1') || digits == 7 || digits == 8;
        boolean negative = cursor.at() > start;
        if (digits > 4 && (negative || !month)) {
            throw new EdtfSyntaxException(start, DateError.YEAR_LONG);
        }
    }

    /// A year after `Y`, with as many digits as it likes.
    private DigitMask longYear() throws EdtfSyntaxException {
        int start = cursor.at();
        String minus = cursor.take('-') ? "-" : "";
        BigInteger number = new BigInteger(number(DateError.YEAR_DIGITS));
        if (cursor.take('E')) {
            int exponentAt = cursor.at();
            String exponent = number(DateError.EXPONENT);
            if (exponent.length() > 2) {
                throw new EdtfSyntaxException(exponentAt, DateError.YEAR_RANGE);
            }
            number = number.multiply(BigInteger.TEN.pow(Integer.parseInt(exponent)));
        }
        if (number.signum() == 0 && !minus.isEmpty()) {
            throw new EdtfSyntaxException(start, DateError.MINUS_ZERO);
        }
        BigInteger signed = minus.isEmpty() ? number : number.negate();
        if (signed.compareTo(BigInteger.valueOf(Extent.FIRST_YEAR)) < 0
                || signed.compareTo(BigInteger.valueOf(Extent.LAST_YEAR)) > 0) {
            throw new EdtfSyntaxException(start, DateError.YEAR_RANGE);
        }
        DigitMask year = significant(DigitMask.year(signed.intValueExact()));
        if (cursor.peek() == '-') {
            throw new EdtfSyntaxException(cursor.at(), DateError.YEAR_LONG);
        }
        return year;
    }

    private String number(DateError fault) throws EdtfSyntaxException {
        StringBuilder digits = new StringBuilder(cursor.digits(1, false, fault));
        while (CharCursor.isDigit(cursor.peek())) {
            digits.append(cursor.digits(1, false, fault));
        }
        return digits.toString();
    }

    /// The year with what may stand behind it: `S2` says that two of its digits are significant.
    private DigitMask significant(DigitMask year) throws EdtfSyntaxException {
        int at = cursor.at();
        if (!cursor.take('S')) {
            return year;
        }
        String digits = number(DateError.SIGNIFICANT);
        int known = year.isExact() ? year.text().replaceFirst("^-?0*", "").length() : 0;
        int count = digits.length() > 2 ? 0 : Integer.parseInt(digits);
        if (count < 1 || count > known || cursor.peek() == '-') {
            throw new EdtfSyntaxException(at, DateError.SIGNIFICANT);
        }
        return year.significant(count);
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
