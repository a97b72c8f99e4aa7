package h20timeline.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the numbers of a date that is written in Chinese into digits: 二〇二五年四月九日.
final class ChineseDigits {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("[〇零○一二三四五六七八九]{4}(?= ?年)");
    private static final Pattern NUMBER =
            Pattern.compile("([二三]?)(十)([一二三四五六七八九]?)(?= ?[月日号])|([一二三四五六七八九])(?= ?[月日号])");

    private ChineseDigits() {}

    static String inDates(String text) {
        if (text.chars().allMatch(c -> c < 0x3000)) {
            return text;
        }
        String years =
                YEAR.matcher(text)
                        .replaceAll(year -> {
                            StringBuilder digits = new StringBuilder();
                            year.group()
                                    .chars()
                                    .forEach(c -> digits.append(Math.max(0, DIGITS.indexOf(c))));
                            return digits.toString();
                        });
        return NUMBER.matcher(years)
                .replaceAll(number -> {
                    if (number.group(4) != null) {
                        return Integer.toString(DIGITS.indexOf(number.group(4)));
                    }
                    int tens = number.group(1).isEmpty() ? 1 : DIGITS.indexOf(number.group(1));
                    int ones = number.group(3).isEmpty() ? 0 : DIGITS.indexOf(number.group(3));
                    return Matcher.quoteReplacement(Integer.toString(10 * tens + ones));
                });
    }
}
