package h20timeline.time;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of another program's file or of a table, as EDTF. `loose` says that its words say more
/// than the date does ("mid-August"), so that they are worth keeping; `borrowed` that its year
/// stands elsewhere.
public record WrittenDate(String edtf, boolean loose, boolean borrowed) {
    /// The longest text that is taken for a date.
    private static final int MOST_CHARACTERS = 80;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private static final Pattern YEARLESS =
            Pattern.compile(
                    "(?i)(.*?)(\\d{1,2}) ?月(.*)|((?:(?:early|mid|late|end of|beginning"
                            + " of|c\\.|about|around)[- ]?)?(?:\\d{1,2}(?:st|nd|rd|th)?"
                            + " )?\\p{IsLatin}{3,9}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?)");

    /// Reads a date in which nothing but itself is known.
    public static Optional<WrittenDate> read(String text, DayOrder order) {
        return read(text, order, null);
    }

    /// Reads a date; one without a year lies in the year that is given.
    public static Optional<WrittenDate> read(String text, DayOrder order, @Nullable Integer year) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (EdtfSuggestion.isReadable(plain)) {
            return Optional.of(new WrittenDate(plain, false, false));
        }
        DateWords words = new DateWords(order);
        Optional<String> whole = words.read(plain);
        if (whole.isPresent()) {
            return whole.map(edtf -> new WrittenDate(edtf, words.isLoose(), false));
        }
        Matcher yearless = YEARLESS.matcher(plain);
        if (year == null || !yearless.matches()) {
            return Optional.empty();
        }
        String full =
                yearless.group(2) == null
                        ? yearless.group(4) + " " + year
                        : yearless.group(1)
                                + year
                                + "年"
                                + yearless.group(2)
                                + "月"
                                + yearless.group(3);
        return words.read(full).map(edtf -> new WrittenDate(edtf, words.isLoose(), true));
    }

    private static String plain(String text) {
        String plain =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll(" ")
                        .replace('‐', '-')
                        .replace('‑', '-')
                        .replace('‒', '-')
                        .replace('−', '-')
                        .replace('〜', '~')
                        .replace('～', '~')
                        .strip();
        return ChineseDigits.inDates(plain);
    }
}
