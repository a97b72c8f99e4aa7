package h20timeline.format;

import h20timeline.time.DayOrder;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.WrittenDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the start and the end of an event into one date.
public final class DateJoin {
    private DateJoin() {}

    /// The date of an event that is written in two fields, of which the second may be empty. Notes
    /// an end that cannot be taken over.
    ///
    /// @param start a date in EDTF
    /// @param end the end as it is written
    public static String join(
            ImportNotes notes, int line, int column, String start, String end, DayOrder order) {
        if (end.isBlank()) {
            return start;
        }
        Optional<WrittenDate> read = WrittenDate.read(end, order);
        if (read.isEmpty()) {
            notes.warning(line, column, FormatMessages.END_UNREADABLE, end);
            return start;
        }
        String joined = span(start, read.get().edtf());
        if (joined == null) {
            notes.warning(line, column, FormatMessages.END_BEFORE_START, end, start);
            return start;
        }
        return joined;
    }

    /// The time from a start to an end; the start alone where both are the same. Null where the end
    /// lies before the start, or one of them is more than a date.
    public static @Nullable String span(String start, String end) {
        if (start.equals(end)) {
            return start;
        }
        String joined = one(start) + "/" + one(end);
        return isDate(joined) ? joined : null;
    }

    /// A date that may be an end: of one day in a range its month or year, about.
    private static String one(String date) {
        if (!date.startsWith("[")) {
            return date;
        }
        boolean month = date.matches("\\[(\\d{4}-\\d{2})-\\d{2}\\.\\.\\1-\\d{2}]");
        boolean year = date.matches("\\[(\\d{4})-\\d{2}.*");
        return month ? date.substring(1, 8) + "~" : year ? date.substring(1, 5) + "~" : date;
    }

    /// Whether our event file can hold this date.
    public static boolean isDate(String edtf) {
        return EdtfDate.parse(edtf) instanceof EdtfResult.Parsed;
    }
}
