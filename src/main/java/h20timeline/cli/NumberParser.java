package h20timeline.cli;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads the numbers of options: digits, with or without a decimal point. Java's own reader also
/// takes `NaN`, `1e3` and `2d`, which nobody means.
final class NumberParser {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private NumberParser() {}

    /// A whole number from `least` to `most`; empty if it is anything else.
    static OptionalDouble whole(String text, double least, double most) {
        return read(WHOLE, text, least, most);
    }

    /// A number from `least` to `most`; empty if it is anything else.
    static OptionalDouble decimal(String text, double least, double most) {
        return read(DECIMAL, text, least, most);
    }

    private static OptionalDouble read(Pattern form, String text, double least, double most) {
        String word = text.strip();
        if (!form.matcher(word).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(word);
        return number >= least && number <= most
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }
}
