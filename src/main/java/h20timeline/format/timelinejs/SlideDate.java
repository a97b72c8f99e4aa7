package h20timeline.format.timelinejs;

import h20timeline.format.DateJoin;
import h20timeline.format.DatePartsText;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonObject;
import h20timeline.format.YearRange;
import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates of TimelineJS: of version 3 in parts, which may be texts or numbers, of version 1 in one
/// text with commas. As precise as the finest part that is given.
final class SlideDate {
    private static final List<String> PARTS =
            List.of("year", "month", "day", "hour", "minute", "second");

    private final ImportNotes notes;

    SlideDate(ImportNotes notes) {
        this.notes = notes;
    }

    /// Whether any part is given.
    static boolean isGiven(JsonObject date) {
        return !date.text("year").isEmpty();
    }

    /// A date of version 3 in EDTF. Null where it cannot be read, which the caller says.
    @Nullable String parts(JsonObject date) {
        String[] parts = new String[PARTS.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = date.text(PARTS.get(i)).replaceFirst("\\.0+$", "");
        }
        String clock = date.text("time");
        return date(parts, clock, date.line(), date.column());
    }

    /// A date of version 1: `1938`, `1938,4,7`, `1938,04,07,12,30`, or as people write it.
    @Nullable String commas(String text, int line, int column) {
        if (!text.matches("-?\\d{1,12}(\\s*,\\s*\\d{0,2}){0,5}(,\\d+)?\\s*,?")) {
            return WrittenDate.read(text, DayOrder.MONTH_FIRST).map(WrittenDate::edtf).orElse(null);
        }
        String[] given = text.split("\\s*,\\s*", -1);
        String[] parts = new String[PARTS.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i < given.length ? given[i].strip() : "";
        }
        return date(parts, "", line, column);
    }

    private @Nullable String date(String[] parts, String clock, int line, int column) {
        if (!YearRange.isYear(parts[0])) {
            return WrittenDate.read(parts[0], DayOrder.UNKNOWN).map(WrittenDate::edtf).orElse(null);
        }
        long year = YearRange.edtf(parts[0]);
        if (!YearRange.reaches(year)) {
            return null;
        }
        String edtf = YearRange.text(year);
        if (parts[1].isEmpty() || parts[1].equals("0") || edtf.startsWith("Y")) {
            return edtf;
        }
        String day = parts[2].equals("0") ? "" : parts[2];
        String date = DatePartsText.day(edtf, parts[1], day);
        if (date == null) {
            notes.warning(
                    line, column, FormatMessages.DAY_IMPOSSIBLE, parts[1] + "/" + parts[2], edtf);
            return edtf;
        }
        String time = time(parts, clock);
        if (day.isEmpty() || time.isEmpty()) {
            return date;
        }
        Optional<WrittenDate> read = WrittenDate.read(date + " " + time, DayOrder.UNKNOWN);
        if (read.isEmpty() || !DateJoin.isDate(read.get().edtf())) {
            notes.warning(line, column, FormatMessages.CLOCK_UNREADABLE, time);
            return date;
        }
        return read.get().edtf();
    }

    private static String time(String[] parts, String clock) {
        if (!clock.isEmpty() || parts[3].isEmpty()) {
            return clock;
        }
        String minute = parts[4].isEmpty() ? "0" : parts[4];
        String time = two(parts[3]) + ":" + two(minute);
        return parts[5].isEmpty() || parts[5].equals("0") ? time : time + ":" + two(parts[5]);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
