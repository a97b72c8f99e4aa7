package h20timeline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses which single date was meant: other orders and separators, words, Chinese, impossible
/// days. Whatever it answers can be read.
final class DateGuess {
    private static final String CLOCK =
            "(?:(?i:T| |, )(\\d{1,2})(?::?(\\d{2}))?(?::?(\\d{2}))?[^/,]{0,8})?";

    /// The longest text that is taken for a single date.
    private static final int MOST_CHARACTERS = 60;

    private static final List<GuessRule> RULES =
            List.of(
                    rule("(.*T.*)-00(?::?00)?", g -> g.group(1) + "Z"),
                    rule("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})" + CLOCK, g -> day(g, 1, 2, 3)),
                    rule(
                            "(\\d{3}|-\\d{1,4})[-./](\\d{1,2})[-./](\\d{1,2})" + CLOCK,
                            g -> day(g, 1, 2, 3)),
                    rule(
                            "(\\d{3}|-\\d{1,4})[-./](\\d{1,2})",
                            g -> month(year(g.group(1)), g.group(2))),
                    rule("-\\d{1,3}", g -> year(g.group())),
                    rule("[Yy+]?(-?)0*(\\d{5})([-./].*)?", g -> "Y" + g.group(1) + g.group(2)),
                    rule("(\\d{4})[-./](\\d{1,2})", g -> month(g.group(1), g.group(2))),
                    rule("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})" + CLOCK, g -> day(g, 3, 2, 1)),
                    rule("(\\d{1,2})[-./](\\d{4})", g -> month(g.group(2), g.group(1))),
                    rule("(\\d{4})(\\d{2})(\\d{2})" + CLOCK, g -> day(g, 1, 2, 3)),
                    rule("(\\d{4})(\\d{2})", g -> month(g.group(1), g.group(2))),
                    rule(
                            "(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?" + CLOCK,
                            g -> day(g, 1, 2, 3)),
                    rule("(\\d{4}) ?年 ?(\\d{1,2}) ?月?份?", g -> month(g.group(1), g.group(2))),
                    rule("(?:公元)?(\\d{1,4}) ?年", g -> year(g.group(1))),
                    rule("公元?前(\\d{1,4})年?", g -> before(g.group(1))),
                    rule("(\\d{1,4}) ?(?i:BCE?)", g -> before(g.group(1))),
                    rule("(\\d{3,4})|(\\d{1,4}) ?(?i:CE|AD)", g -> year(either(g))),
                    rule("(\\d{3})0'?s", g -> g.group(1) + "X"),
                    rule(
                            "(\\d{4})[Ss]([1-9])\\d*",
                            g -> g.group(1) + "S" + Math.min(4, number(g.group(2)))),
                    rule("-0000(.*)", g -> "0000" + g.group(1)),
                    rule("(?i:c\\.?|ca\\.?|circa|about|around|约|大约) ?(.+)", g -> g.group(1) + "~"),
                    rule("(\\d{4})[- ]?[Qq]([1-4])", g -> g.group(1) + "-3" + part(g.group(2))),
                    rule("[Qq]([1-4])[- ]?(\\d{4})", g -> g.group(2) + "-3" + part(g.group(1))),
                    rule("(?i)spring (?:of )?(\\d{4})|(\\d{4})年春[季天]?", g -> season(g, 21)),
                    rule("(?i)summer (?:of )?(\\d{4})|(\\d{4})年夏[季天]?", g -> season(g, 22)),
                    rule(
                            "(?i)(?:autumn|fall) (?:of )?(\\d{4})|(\\d{4})年秋[季天]?",
                            g -> season(g, 23)),
                    rule("(?i)winter (?:of )?(\\d{4})|(\\d{4})年冬[季天]?", g -> season(g, 24)),
                    rule(
                            "(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})" + CLOCK,
                            g -> day(g, 3, 2, 1)),
                    rule(
                            "(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + CLOCK,
                            g -> day(g, 3, 1, 2)),
                    rule("(\\p{L}{3,9})\\.?,? (\\d{4})", g -> month(g.group(2), g.group(1))),
                    rule("(\\d{4}),? (\\p{L}{3,9})", g -> month(g.group(1), g.group(2))),
                    rule("(\\d{4}-\\d{2}-\\d{2})[?~%]?[Tt ]\\d.*", g -> g.group(1)),
                    rule("([0-9xXuU?*]{4}(?:-[0-9xXuU?*]{2}){0,2})", g -> unknown(g.group(1))));

    private record GuessRule(Pattern pattern, Function<MatchResult, String> form) {
        Optional<String> apply(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(form.apply(matcher.toMatchResult()))
                    : Optional.empty();
        }
    }

    private DateGuess() {}

    /// The date that was probably meant, if there is any such.
    static Optional<String> of(String text) {
        if (isDate(text)) {
            return Optional.of(text);
        }
        String bare = text.strip();
        if (bare.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        return RULES.stream()
                .flatMap(rule -> rule.apply(bare).stream())
                .flatMap(guess ->
                        guess.endsWith("~")
                                ? about(guess, bare).stream()
                                : Optional.of(guess).stream())
                .filter(DateGuess::isDate)
                .findFirst();
    }

    /// Looks behind "about" once more, unless that is where it came from.
    private static Optional<String> about(String guess, String from) {
        String inner = guess.substring(0, guess.length() - 1);
        return inner.equals(from) ? Optional.empty() : of(inner).map(date -> date + "~");
    }

    private static boolean isDate(String text) {
        return text.indexOf('/') < 0 && text.indexOf("..") < 0 && EdtfSuggestion.isReadable(text);
    }

    private static GuessRule rule(String pattern, Function<MatchResult, String> form) {
        return new GuessRule(Pattern.compile(pattern), form);
    }

    private static String day(MatchResult groups, int yearAt, int monthAt, int dayAt) {
        int year = Integer.parseInt(groups.group(yearAt));
        int month = number(groups.group(monthAt));
        int day = Integer.parseInt(groups.group(dayAt));
        if (month > 12 && day <= 12) {
            int swap = month;
            month = day;
            day = swap;
        }
        if (month < 1) {
            return "";
        }
        month = Math.min(month, 12);
        day = Math.clamp(day, 1, YearMonth.of(year, month).lengthOfMonth());
        LocalDate date = LocalDate.of(year, month, day);
        if (groups.group(4) == null) {
            return iso(date);
        }
        boolean midnight = groups.group(4).equals("24");
        return iso(midnight ? date.plusDays(1) : date) + "T" + clock(groups);
    }

    private static String iso(LocalDate date) {
        return "%s-%02d-%02d"
                .formatted(
                        DigitMask.year(date.getYear()).text(),
                        date.getMonthValue(),
                        date.getDayOfMonth());
    }

    private static String clock(MatchResult groups) {
        int written = Integer.parseInt(groups.group(4));
        int hour = written == 24 ? 0 : Math.min(written, 23);
        int minute = groups.group(5) == null ? 0 : Math.min(Integer.parseInt(groups.group(5)), 59);
        String clock = "%02d:%02d".formatted(hour, minute);
        return groups.group(6) == null
                ? clock
                : clock + ":%02d".formatted(Math.min(Integer.parseInt(groups.group(6)), 59));
    }

    private static String month(String year, String month) {
        int number = number(month);
        return number < 1 ? "" : year + "-" + "%02d".formatted(Math.min(number, 12));
    }

    private static String year(String digits) {
        return DigitMask.year(Integer.parseInt(digits)).text();
    }

    private static String before(String digits) {
        int year = 1 - Integer.parseInt(digits);
        return year == 0 ? "0000" : "-%04d".formatted(-year);
    }

    private static int part(String quarter) {
        return Integer.parseInt(quarter) + 2;
    }

    private static String season(MatchResult groups, int code) {
        return either(groups) + "-" + code;
    }

    private static String either(MatchResult groups) {
        String first = groups.group(1);
        return first == null ? groups.group(2) : first;
    }

    private static String unknown(String text) {
        return text.replaceAll("[xuU?*]", "X");
    }

    /// A month by its digits or its name, 0 for none.
    private static int number(String month) {
        return month.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(month)
                : MonthNames.number(month);
    }
}
