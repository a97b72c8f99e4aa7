package h20timeline.format.table;

import h20timeline.format.DateJoin;
import h20timeline.format.DatePartsText;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.YearRange;
import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date of a row, in one column or in several. Remembers the last year, for the dates under it
/// that have none.
final class RowDate {
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final TableColumns columns;
    private final ImportNotes notes;
    private final DayOrder order;
    private @Nullable Integer lastYear;
    private String words = "";

    RowDate(TableColumns columns, ImportNotes notes, DayOrder order) {
        this.columns = columns;
        this.notes = notes;
        this.order = order;
    }

    /// Words of the last date that say more than the date does; empty for none.
    String words() {
        return words;
    }

    /// Whether the row has any date.
    boolean isIn(TableRow row) {
        return !cell(row, TableField.DATE).isBlank() || !cell(row, TableField.YEAR).isBlank();
    }

    /// The date in EDTF, or null after a note that the row is left out.
    @Nullable String read(TableRow row) {
        words = "";
        boolean one = !cell(row, TableField.DATE).isBlank();
        String start =
                one
                        ? written(row)
                        : parts(
                                row,
                                TableField.YEAR,
                                TableField.MONTH,
                                TableField.DAY,
                                TableField.TIME);
        if (start == null) {
            return null;
        }
        int endColumn = columns.at(TableField.END) + 1;
        String end = cell(row, TableField.END).strip();
        if (!cell(row, TableField.END_YEAR).isBlank()) {
            endColumn = columns.at(TableField.END_YEAR) + 1;
            String read =
                    parts(
                            row,
                            TableField.END_YEAR,
                            TableField.END_MONTH,
                            TableField.END_DAY,
                            TableField.END_TIME);
            end = read == null ? "" : read;
        }
        remember(start);
        return DateJoin.join(notes, row.line(), Math.max(1, endColumn), start, end, order);
    }

    private @Nullable String written(TableRow row) {
        String text = cell(row, TableField.DATE).strip();
        int column = columns.at(TableField.DATE) + 1;
        Optional<WrittenDate> date = WrittenDate.read(text, order, lastYear);
        if (date.isEmpty()) {
            if (YearRange.isYear(text) && !YearRange.reaches(YearRange.edtf(text))) {
                notes.leftOut(row.line(), column, FormatMessages.YEAR_OUT_OF_REACH, text);
            } else {
                notes.leftOut(row.line(), column, FormatMessages.DATE_UNREADABLE, text);
            }
            return null;
        }
        if (date.get().borrowed()) {
            notes.warning(row.line(), column, FormatMessages.YEAR_BORROWED, text, "" + lastYear);
        }
        if (date.get().loose() || date.get().borrowed()) {
            words = text;
        }
        String clock = cell(row, TableField.TIME).strip();
        boolean day = DAY.matcher(date.get().edtf()).matches();
        return day && !clock.isEmpty()
                ? withClock(row, TableField.TIME, date.get().edtf(), clock)
                : date.get().edtf();
    }

    /// A date whose parts stand in columns of their own; as precise as the finest of them.
    private @Nullable String parts(
            TableRow row,
            TableField yearAt,
            TableField monthAt,
            TableField dayAt,
            TableField timeAt) {
        String written = whole(cell(row, yearAt));
        int column = columns.at(yearAt) + 1;
        if (!YearRange.isYear(written)) {
            Optional<WrittenDate> date = WrittenDate.read(written, order);
            if (date.isEmpty()) {
                fault(row, column, yearAt, FormatMessages.DATE_UNREADABLE, written);
                return null;
            }
            return date.get().edtf();
        }
        long year = YearRange.edtf(written);
        if (!YearRange.reaches(year)) {
            fault(row, column, yearAt, FormatMessages.YEAR_OUT_OF_REACH, written);
            return null;
        }
        String month = whole(cell(row, monthAt));
        String day = whole(cell(row, dayAt));
        String edtf = YearRange.text(year);
        if (month.isEmpty() || edtf.startsWith("Y")) {
            return edtf;
        }
        String date = DatePartsText.day(edtf, month, day);
        if (date == null) {
            notes.warning(
                    row.line(),
                    columns.at(monthAt) + 1,
                    FormatMessages.DAY_IMPOSSIBLE,
                    month + "/" + day,
                    edtf);
            return edtf;
        }
        String clock = cell(row, timeAt).strip();
        return day.isEmpty() || clock.isEmpty() ? date : withClock(row, timeAt, date, clock);
    }

    private void fault(
            TableRow row, int column, TableField at, FormatMessages message, String text) {
        if (at == TableField.YEAR) {
            notes.leftOut(row.line(), column, message, text);
        } else {
            notes.warning(row.line(), column, FormatMessages.END_UNREADABLE, text);
        }
    }

    private String withClock(TableRow row, TableField at, String day, String clock) {
        Optional<WrittenDate> date = WrittenDate.read(day + " " + clock, order);
        if (date.isEmpty() || !date.get().edtf().startsWith(day)) {
            int column = columns.at(at) + 1;
            notes.warning(row.line(), column, FormatMessages.CLOCK_UNREADABLE, clock);
            return day;
        }
        return date.get().edtf();
    }

    private void remember(String edtf) {
        if (YEAR.matcher(edtf).lookingAt()) {
            lastYear = Integer.valueOf(edtf.substring(0, 4));
        }
    }

    private static String whole(String number) {
        return number.strip().replaceFirst("\\.0+$", "");
    }

    private String cell(TableRow row, TableField field) {
        return row.cell(columns.at(field));
    }
}
