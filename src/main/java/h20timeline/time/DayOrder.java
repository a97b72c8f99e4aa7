package h20timeline.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which number of a date such as `03/04/2025` is its day. A table holds one order: a date of it
/// that can be read in one way only says it for all.
public enum DayOrder {
    /// `03/04/2025` is the third of April.
    DAY_FIRST,
    /// `03/04/2025` is the fourth of March.
    MONTH_FIRST,
    /// Nothing says which.
    UNKNOWN;

    private static final Pattern NUMBERS =
            Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?!\\d).*");

    /// The order that the dates of a column are written in; unknown where none of them says it, or
    /// where they contradict each other.
    public static DayOrder of(List<String> dates) {
        boolean day = false;
        boolean month = false;
        for (String date : dates) {
            Matcher numbers = NUMBERS.matcher(date);
            if (numbers.matches()) {
                day |= Integer.parseInt(numbers.group(1)) > 12;
                month |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return day == month ? UNKNOWN : day ? DAY_FIRST : MONTH_FIRST;
    }

    /// Whether a date can be read in both orders, as two different days.
    public static boolean isAmbiguous(String date) {
        Matcher numbers = NUMBERS.matcher(date);
        if (!numbers.matches()) {
            return false;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        return first <= 12 && second <= 12 && first != second;
    }
}
