package h20timeline.format.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers that people write and JSON does not know, and how JSON writes them.
final class NumberForm {
    private static final Pattern PLAIN =
            Pattern.compile("([-+]?)(\\d*)(?:\\.(\\d*))?(?:[eE][-+]?\\d+)?");
    private static final Pattern BASED = Pattern.compile("([-+]?)0([xXbBoO])([0-9a-fA-F]{1,15})");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?\\d{1,3}([,'’_ .])\\d{3}(\\1\\d{3})*([.,]\\d+)?");
    private static final Pattern UNDERLINED = Pattern.compile("[-+]?\\d+(_\\d+)+");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final int LONGEST = 60;

    private NumberForm() {}

    /// The number as JSON writes it; null where this is no number.
    static @Nullable String of(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        String digits = plainDigits(written);
        Matcher based = BASED.matcher(digits);
        if (based.matches()) {
            return based(based.group(1), based.group(2), based.group(3));
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            String separator = grouped.group(1);
            String end = grouped.group(3);
            boolean otherSign = end != null && !end.startsWith(separator);
            if (end == null ? !separator.equals(".") : otherSign) {
                return plain(digits.replace(separator, "").replace(',', '.'));
            }
        }
        if (UNDERLINED.matcher(digits).matches()) {
            return plain(digits.replace("_", ""));
        }
        return COMMA.matcher(digits).matches() ? plain(digits.replace(',', '.')) : plain(digits);
    }

    /// Digits of any script as ASCII has them.
    private static String plainDigits(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints()
                .forEach(c -> {
                    int digit = Character.digit(c, 10);
                    plain.appendCodePoint(digit < 0 ? c : '0' + digit);
                });
        return plain.toString();
    }

    private static @Nullable String plain(String number) {
        Matcher parts = PLAIN.matcher(number);
        if (!parts.matches()) {
            return null;
        }
        String whole = parts.group(2);
        String fraction = parts.group(3);
        if (whole.isEmpty() && (fraction == null || fraction.isEmpty())) {
            return null;
        }
        String exponent = number.substring(parts.end(fraction == null ? 2 : 3));
        String leading = whole.replaceFirst("^0+(?=.)", "");
        return parts.group(1).replace("+", "")
                + (leading.isEmpty() ? "0" : leading)
                + (fraction == null || fraction.isEmpty() ? "" : "." + fraction)
                + exponent;
    }

    private static @Nullable String based(String sign, String base, String digits) {
        int radix =
                switch (base.toLowerCase(Locale.ROOT)) {
                    case "x" -> 16;
                    case "o" -> 8;
                    default -> 2;
                };
        if (!digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return null;
        }
        BigInteger value = new BigInteger(digits, radix);
        return new BigDecimal(sign.equals("-") ? value.negate() : value).toPlainString();
    }
}
