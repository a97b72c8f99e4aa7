package h20timeline.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a single date as people and programs write it, as precisely as it is written and no more:
/// a year stays a year. An impossible day is no date; nothing is moved to another day, also not by
/// a time zone.
final class WrittenPoint {
    private static final String CLOCK =
            "(?:[Tt ,]\\s*(\\d{1,2})[:时点](\\d{2})?分?(?::?(\\d{2})(?:\\.\\d+)?秒?)?\\s*"
                    + "(?i:([ap])\\.?m\\.?)?\\s*"
                    + "(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{1,2}:?(?:\\d{2})?)?(?:\\s*\\([^)]*\\))?)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String WORD = "(\\p{IsLatin}{3,9})\\.?";
    private static final String YEAR = "(\\d{4})";
    private static final String CE = "(?: ?(?i:CE|AD))?";

    private record PointRule(Pattern pattern, Function<MatchResult, String> form) {}

    private static final Pattern QUARTER =
            Pattern.compile("(?i)(first|second|third|fourth|last|1st|2nd|3rd|4th|[一二三四1-4])");

    private final DayOrder order;
    private final List<PointRule> rules;

    WrittenPoint(DayOrder order) {
        this.order = order;
        rules = rules();
    }

    private List<PointRule> rules() {
        return List.of(
                rule(YEAR + "[-./](\\d{1,2})[-./](\\d{1,2})" + CLOCK, g -> day(g, 1, 2, 3)),
                rule("(\\d{4})(\\d{2})(\\d{2})" + CLOCK, g -> day(g, 1, 2, 3)),
                rule("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})" + CLOCK, g -> day(g, 3, 2, 1)),
                rule("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4}|\\d{2})" + CLOCK, this::numbers),
                rule(YEAR + "[-./](\\d{1,2})", g -> month(g.group(1), g.group(2))),
                rule("(\\d{1,2})[-./]" + YEAR, g -> month(g.group(2), g.group(1))),
                rule(YEAR + " ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?" + CLOCK, g -> day(g, 1, 2, 3)),
                rule(YEAR + " ?年 ?(\\d{1,2}) ?月份?", g -> month(g.group(1), g.group(2))),
                rule("(?:公元)?(\\d{1,4}) ?年", g -> year(g.group(1))),
                rule("公元?前 ?(\\d{1,5}) ?年?", g -> before(g.group(1))),
                rule("(\\d{1,5}) ?(?i:BCE?|B\\.C\\.(?:E\\.)?)", g -> before(g.group(1))),
                rule("-(\\d{1,5})", g -> before(g.group(1))),
                rule("(?i:AD|CE) ?(\\d{1,4})|(\\d{1,4}) ?(?i:CE|AD|A\\.D\\.)", g -> year(one(g))),
                rule("(\\d{3,4})(?:\\.0+)?", g -> year(g.group(1))),
                rule("(?i:the )?(\\d{3})0[’']?s|(\\d{3})0 ?年代", g -> one(g) + "X"),
                rule(
                        "(?i:the )?(\\d{1,2})(?:st|nd|rd|th) (?i:century)|(\\d{1,2}) ?世纪",
                        g -> century(one(g))),
                rule(YEAR + " ?-?[Qq]([1-4])", g -> part(g.group(1), g.group(2), 32)),
                rule("[Qq]([1-4])[-/ ,]{0,2}" + YEAR, g -> part(g.group(2), g.group(1), 32)),
                rule(
                        QUARTER.pattern() + " quarter (?:of )?" + YEAR,
                        g -> part(g.group(2), g.group(1), 32)),
                rule(
                        YEAR + " ?年?第?" + QUARTER.pattern() + "季度?",
                        g -> part(g.group(1), g.group(2), 32)),
                rule("[Hh]([12])[-/ ,]{0,2}" + YEAR, g -> part(g.group(2), g.group(1), 39)),
                rule(YEAR + " ?-?[Hh]([12])", g -> part(g.group(1), g.group(2), 39)),
                rule(
                        "(?i)(first|second|1st|2nd) half (?:of )?" + YEAR,
                        g -> part(g.group(2), g.group(1), 39)),
                rule(YEAR + " ?年上半年", g -> g.group(1) + "-40"),
                rule(YEAR + " ?年下半年", g -> g.group(1) + "-41"),
                rule("(?i)spring (?:of )?" + YEAR + "|" + YEAR + " ?年?春[季天]?", g -> one(g) + "-21"),
                rule("(?i)summer (?:of )?" + YEAR + "|" + YEAR + " ?年?夏[季天]?", g -> one(g) + "-22"),
                rule(
                        "(?i)(?:autumn|fall) (?:of )?" + YEAR + "|" + YEAR + " ?年?秋[季天]?",
                        g -> one(g) + "-23"),
                rule("(?i)winter (?:of )?" + YEAR + "|" + YEAR + " ?年?冬[季天]?", g -> one(g) + "-24"),
                rule(
                        DAY + "[- ](?:of )?" + WORD + "[-, ]+" + YEAR + CE + CLOCK,
                        g -> day(g, 3, 2, 1)),
                rule(WORD + "[- ]" + DAY + ",? " + YEAR + CE + CLOCK, g -> day(g, 3, 1, 2)),
                rule(YEAR + "[-, ]+" + WORD + "[- ]" + DAY + CLOCK, g -> day(g, 1, 2, 3)),
                rule(
                        WORD + " " + DAY + " (\\d{1,2}):(\\d{2}):(\\d{2}) (?:[A-Z]{2,5} )?" + YEAR,
                        g -> javaDay(g)),
                rule(WORD + ",?[- ](?:of )?" + YEAR, g -> month(g.group(2), g.group(1))),
                rule(YEAR + ",?[- ]" + WORD, g -> month(g.group(1), g.group(2))));
    }

    private static PointRule rule(String pattern, Function<MatchResult, String> form) {
        return new PointRule(Pattern.compile(pattern), form);
    }

    /// The date in EDTF, or nothing where it is none.
    Optional<String> read(String text) {
        if (EdtfSuggestion.isReadable(text) && text.indexOf('/') < 0 && text.indexOf("..") < 0) {
            return Optional.of(text);
        }
        for (PointRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.matches()) {
                String date = rule.form().apply(matcher.toMatchResult());
                if (EdtfSuggestion.isReadable(date)) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    private String numbers(MatchResult g) {
        int first = Integer.parseInt(g.group(1));
        int second = Integer.parseInt(g.group(2));
        boolean dayFirst =
                switch (order) {
                    case DAY_FIRST -> second <= 12;
                    case MONTH_FIRST -> first > 12;
                    case UNKNOWN -> first > 12;
                };
        if (order == DayOrder.UNKNOWN && first <= 12 && second <= 12 && first != second) {
            return "";
        }
        return dayFirst ? day(g, 3, 2, 1) : day(g, 3, 1, 2);
    }

    private static String day(MatchResult g, int yearAt, int monthAt, int dayAt) {
        int month = number(g.group(monthAt));
        int day = Integer.parseInt(g.group(dayAt));
        String written = g.group(yearAt);
        int year = Integer.parseInt(written);
        if (written.length() == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        String date = "%s-%02d-%02d".formatted(DigitMask.year(year).text(), month, day);
        String hour = g.group(4);
        return hour == null ? date : date + clock(hour, g);
    }

    private static String clock(String hour, MatchResult g) {
        int hours = Integer.parseInt(hour);
        String half = g.group(7);
        if (half != null) {
            hours = hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String minute = g.group(5) == null ? "00" : g.group(5);
        String second = g.group(6) == null ? "" : g.group(6);
        boolean midnight = hours == 0 && minute.equals("00") && second.matches("|00");
        // Programs write a day as its first second.
        if (midnight && !second.isEmpty()) {
            return "";
        }
        String seconds = second.isEmpty() || second.equals("00") ? "" : ":" + second;
        return "T%02d:%s%s%s".formatted(hours, minute, seconds, zone(g.group(8)));
    }

    private static String zone(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String zone = written.replaceFirst("^(UTC|GMT|Z)", "");
        Matcher parts = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?").matcher(zone);
        if (!parts.matches()) {
            return "Z";
        }
        String minutes = parts.group(3) == null ? "00" : parts.group(3);
        int hours = Integer.parseInt(parts.group(2));
        return hours == 0 && minutes.equals("00")
                ? "Z"
                : "%s%02d:%s".formatted(parts.group(1), hours, minutes);
    }

    /// `May 10 00:00:00 CST 1963`, behind the name of a day.
    private static String javaDay(MatchResult g) {
        String date =
                "%s-%02d-%02d"
                        .formatted(g.group(6), number(g.group(1)), Integer.parseInt(g.group(2)));
        String clock = "%02d:%s".formatted(Integer.parseInt(g.group(3)), g.group(4));
        boolean midnight = clock.equals("00:00") && g.group(5).equals("00");
        return midnight ? date : date + "T" + clock;
    }

    private static String month(String year, String month) {
        return year + "-%02d".formatted(number(month));
    }

    private static String year(String digits) {
        return DigitMask.year(Integer.parseInt(digits)).text();
    }

    private static String before(String digits) {
        int year = 1 - Integer.parseInt(digits);
        if (year > 0) {
            return "";
        }
        return year < -9_999 ? "Y" + year : DigitMask.year(year).text();
    }

    private static String century(String digits) {
        return "%02dXX".formatted(Integer.parseInt(digits) - 1);
    }

    private static String part(String year, String which, int before) {
        int number =
                switch (which.toLowerCase(Locale.ROOT)) {
                    case "first", "1st", "一", "1" -> 1;
                    case "second", "2nd", "二", "2" -> 2;
                    case "third", "3rd", "三", "3" -> 3;
                    default -> 4;
                };
        return year + "-" + (before + number);
    }

    private static String one(MatchResult groups) {
        String first = groups.group(1);
        return first == null ? groups.group(2) : first;
    }

    /// A month by its digits or its name; 0, which is none, for other words.
    private static int number(String month) {
        return month.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(month)
                : MonthNames.number(month);
    }
}
