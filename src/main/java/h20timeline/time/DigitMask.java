package h20timeline.time;

/// Digits of a year, month or day, `X` where a digit is not known; a year may have a minus. Of a
/// year with few significant digits, `near` is the estimate, else empty.
record DigitMask(String text, String near) {
    /// What stands where a date does not go so far.
    static final DigitMask NONE = new DigitMask("");

    DigitMask(String text) {
        this(text, "");
    }

    /// The digits of a year, four at least.
    static DigitMask year(int year) {
        String digits = String.valueOf(Math.abs(year));
        return new DigitMask(
                (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits);
    }

    /// This year, of which only so many digits are significant.
    DigitMask significant(int digits) {
        String all = text.replaceFirst("^-?0*", "");
        int open = all.length() - digits;
        return open == 0
                ? this
                : new DigitMask(text.substring(0, text.length() - open) + "X".repeat(open), text);
    }

    boolean isPresent() {
        return !text.isEmpty();
    }

    boolean isExact() {
        return text.indexOf('X') < 0;
    }

    /// Whether no digit at all is known.
    boolean isBlank() {
        return !text.isEmpty() && text.chars().allMatch(c -> c == 'X');
    }

    /// The number, where every digit is known.
    int value() {
        return Integer.parseInt(text);
    }

    boolean isNegative() {
        return text.startsWith("-");
    }

    /// How many digits at the end are not known.
    int openDigits() {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == 'X') {
            at--;
        }
        return text.length() - at;
    }

    /// The least number it can be; of a negative year the one farthest back.
    int least() {
        return Integer.parseInt(text.replace('X', isNegative() ? '9' : '0'));
    }

    /// The greatest number it can be.
    int greatest() {
        int number = Integer.parseInt(text.replace('X', isNegative() ? '0' : '9'));
        return isNegative() ? Math.min(number, -1) : number;
    }

    /// Whether the number fits, digit by digit.
    boolean matches(int number) {
        if (number < 0 != isNegative()) {
            return false;
        }
        int rest = Math.abs(number);
        for (int at = text.length() - 1; at >= (isNegative() ? 1 : 0); at--) {
            char digit = text.charAt(at);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
