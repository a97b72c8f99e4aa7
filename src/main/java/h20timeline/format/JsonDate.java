package h20timeline.format;

import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// A date in JSON: a text, a year, or the milliseconds since 1970 that JavaScript counts.
public final class JsonDate {
    private JsonDate() {}

    /// The date in EDTF; nothing where it cannot be read.
    public static Optional<String> of(String written) {
        String text = written.strip();
        if (text.matches("-?\\d{7,15}")) {
            // Eight digits may be a day; more, or with a sign, are milliseconds.
            Optional<WrittenDate> day =
                    text.length() == 8
                            ? WrittenDate.read(text, DayOrder.UNKNOWN)
                            : Optional.empty();
            return day.map(WrittenDate::edtf)
                    .or(() -> Optional.of(milliseconds(Long.parseLong(text))))
                    .filter(DateJoin::isDate);
        }
        if (text.matches("-?\\d{1,5}")) {
            long year = YearRange.edtf(text);
            return YearRange.reaches(year) ? Optional.of(YearRange.text(year)) : Optional.empty();
        }
        String signed = text.startsWith("-") ? bce(text) : text;
        return WrittenDate.read(signed, DayOrder.MONTH_FIRST).map(WrittenDate::edtf);
    }

    /// `-0044-03-15`, which is EDTF, and `-000044-03-15`, which JavaScript writes.
    private static String bce(String text) {
        return text.replaceFirst("^-0*(\\d{4}-)", "-$1");
    }

    private static String milliseconds(long since) {
        var time = Instant.ofEpochMilli(since).atOffset(ZoneOffset.UTC);
        if (time.getYear() > 9_999 || time.getYear() < -9_999) {
            return "Y" + time.getYear();
        }
        String day =
                "%s-%02d-%02d"
                        .formatted(
                                YearRange.text(time.getYear()),
                                time.getMonthValue(),
                                time.getDayOfMonth());
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        return midnight ? day : day + "T%02d:%02dZ".formatted(time.getHour(), time.getMinute());
    }
}
