package h20timeline.format;

import java.util.regex.Pattern;

/// Years as other programs count them: a negative one is so many years before our era, without a
/// year 0, while EDTF has one.
public final class YearRange {
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,12}(?:\\.0+)?");

    /// The years that the time axis reaches, as EDTF counts them.
    public static final int FIRST = -50_000;

    /// The last year that the time axis reaches.
    public static final int LAST = 19_000;

    private YearRange() {}

    /// Whether a text is a year, in reach or not.
    public static boolean isYear(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }

    /// The year as EDTF counts it.
    public static long edtf(String text) {
        long year = Long.parseLong(text.strip().replaceFirst("\\.0+$", ""));
        return year < 0 ? year + 1 : year;
    }

    /// Whether the time axis reaches a year.
    public static boolean reaches(long year) {
        return year >= FIRST && year <= LAST;
    }

    /// A year as it is written in EDTF.
    public static String text(long year) {
        if (year > 9_999 || year < -9_999) {
            return "Y" + year;
        }
        return year < 0 ? "-%04d".formatted(-year) : "%04d".formatted(year);
    }
}
