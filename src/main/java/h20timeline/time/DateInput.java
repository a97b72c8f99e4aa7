package h20timeline.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date as a person in a hurry writes it: EDTF, other forms with a year, and days and
/// months without one, which then are those of a year that is given.
public final class DateInput {
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2})月(?:(\\d{1,2})[日号]?)?|(\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)? ?)?(\\p{L}{3,9})\\.?(?: ?(\\d{1,2}))?");

    private DateInput() {}

    /// The date that was meant, if there is any such.
    public static Optional<EdtfDate> of(String text, int year) {
        String bare = text.strip();
        return date(bare)
                .or(() -> DateGuess.of(bare).flatMap(DateInput::date))
                .or(() -> DateGuess.of(withYear(bare, year)).flatMap(DateInput::date));
    }

    private static Optional<EdtfDate> date(String edtf) {
        return EdtfDate.parse(edtf) instanceof EdtfResult.Parsed parsed
                ? Optional.of(parsed.date())
                : Optional.empty();
    }

    /// The text with the year in front, if it is a day or month without one; else something that is
    /// no date.
    private static String withYear(String text, int year) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            String month = digits.group(1) == null ? digits.group(3) : digits.group(1);
            String day = digits.group(1) == null ? digits.group(4) : digits.group(2);
            if (Integer.parseInt(month) > 12) {
                return "";
            }
            return day == null ? year + "-" + month : year + "-" + month + "-" + day;
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches() && MonthNames.number(words.group(2)) > 0) {
            String day = words.group(1) == null ? words.group(3) : words.group(1);
            return day == null
                    ? words.group(2) + " " + year
                    : day + " " + words.group(2) + " " + year;
        }
        return "";
    }
}
