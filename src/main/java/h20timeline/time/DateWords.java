package h20timeline.time;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the words around dates: about, perhaps, early, between, since, from one to another.
final class DateWords {
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)(?:c\\.|ca\\.?|c(?=["
                            + " \\d])|circa|about|around|approx(?:\\.|imately)?|~|约|大约)"
                            + " ?(.+)|(.+?)(?:左右|前后)");
    private static final Pattern PERHAPS =
            Pattern.compile(
                    "(?i)(?:possibly|perhaps|maybe|probably|可能是?|或许|疑似) ?(.+)|(.+?)"
                            + " ?(?:\\(\\?\\)|\\?)");
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)between (.{1,40}) and (.{1,40})|从?(.{1,40})[至到](.{1,40})之间");
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?i)(?:from |自|从)?(.{1,40}?)(?: to | until | till | through | ?[—–] ?| -"
                            + " |[至到]|\\.\\.|/)(.{1,40})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–—] ?(\\d{4}|\\d{2})");
    private static final Pattern SINCE =
            Pattern.compile(
                    "(?i)(?:since|from) (.{1,40})|(?:自|从)?(.{1,40}?)(?:起|以来|至今|开始)|(.{4,40}) ?-");
    private static final Pattern AFTER =
            Pattern.compile("(?i)after (.{1,40})|(.{1,40}?)(?:之后|以后|后)");
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till|to) (.{1,40})");
    private static final Pattern BY =
            Pattern.compile("(?i)(?:by|before) (.{1,40})|(?:截至)?(.{1,40}?)(?:之前|以前|前)|截至(.{1,40})");
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)(early|beginning of|mid|middle of|late|end of)[- ]?(?:in )?(.{1,40})"
                            + "|(.{1,40}?)(上旬|中旬|下旬|初|中|底|末|年初|年中|年底|年末)");
    private static final Pattern NOW =
            Pattern.compile("(?i)open|now|present|today|ongoing|current|至今|今|现在|目前");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?"
                            + " (.+)");
    private static final Pattern WEEKDAY_BEHIND =
            Pattern.compile("(.+?) ?\\(?(?:星期|周)[一二三四五六日天]\\)?");

    private final WrittenPoint points;
    private boolean loose;

    DateWords(DayOrder order) {
        points = new WrittenPoint(order);
    }

    /// Whether the words said more than the date that they became.
    boolean isLoose() {
        return loose;
    }

    Optional<String> read(String text) {
        return years(text)
                .or(() -> one(text))
                .or(() -> two(BETWEEN, text, "[%s..%s]"))
                .or(() -> fromTo(text))
                .or(() -> open(SINCE, text, "%s/.."))
                .or(() -> open(AFTER, text, "[%s..]"))
                .or(() -> open(UNTIL, text, "../%s"))
                .or(() -> open(BY, text, "[..%s]"))
                .filter(EdtfSuggestion::isReadable);
    }

    /// One date, about or perhaps, or a part of one.
    private Optional<String> one(String text) {
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            return one(weekday.group(1));
        }
        Matcher behind = WEEKDAY_BEHIND.matcher(text);
        if (behind.matches()) {
            return one(behind.group(1));
        }
        return points.read(text)
                .or(() -> marked(ABOUT, text, "~"))
                .or(() -> marked(PERHAPS, text, "?"))
                .or(() -> part(text))
                .filter(EdtfSuggestion::isReadable);
    }

    private Optional<String> marked(Pattern pattern, String text, String mark) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String inner = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return one(inner.strip())
                .map(date -> {
                    char last = date.charAt(date.length() - 1);
                    if (last == '~' || last == '?') {
                        boolean same = mark.charAt(0) == last;
                        return same ? date : date.substring(0, date.length() - 1) + "%";
                    }
                    // A set or a clock takes no sign; its words are kept.
                    loose |= !EdtfSuggestion.isReadable(date + mark);
                    return EdtfSuggestion.isReadable(date + mark) ? date + mark : date;
                });
    }

    private Optional<String> years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        String last = years.group(2);
        if (last.length() == 2) {
            // 2023-36 is a quarter, and 2019-05 a month.
            if (EdtfSuggestion.isReadable(text)) {
                return Optional.of(text);
            }
            last = years.group(1).substring(0, 2) + last;
        }
        return Optional.of(years.group(1) + "/" + last);
    }

    private Optional<String> fromTo(String text) {
        Matcher matcher = FROM_TO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (NOW.matcher(matcher.group(2).strip()).matches()) {
            return one(matcher.group(1).strip()).map(date -> end(date) + "/..");
        }
        return two(FROM_TO, text, "%s/%s");
    }

    private Optional<String> two(Pattern pattern, String text, String form) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int at = matcher.group(1) == null ? 3 : 1;
        String first = matcher.group(at).strip();
        String last = matcher.group(at + 1).strip();
        Optional<String> to = one(last).or(() -> lent(first, last));
        Optional<String> from = one(first).or(() -> borrowed(first, last));
        return from.isPresent() && to.isPresent()
                ? Optional.of(form.formatted(end(from.get()), end(to.get())))
                : Optional.empty();
    }

    /// "10" before "11 August 2025" takes the month and year from there.
    private Optional<String> borrowed(String first, String last) {
        int space = last.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String tail = last.substring(space + 1);
        return one(first + " " + tail).or(() -> borrowed(first, tail));
    }

    /// "7月" after "2025年4月" takes the year from there, and "12, 2025" after "April 9" the month.
    private Optional<String> lent(String first, String last) {
        int space = first.indexOf(' ');
        return one(first.substring(0, first.indexOf('月') + 1) + last)
                .or(() -> one(first.substring(0, first.indexOf('年') + 1) + last))
                .or(() -> space < 0 ? Optional.empty() : one(first.substring(0, space + 1) + last));
    }

    private Optional<String> open(Pattern pattern, String text, String form) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return one(matcher.group(i).strip()).map(date -> form.formatted(end(date)));
            }
        }
        return Optional.empty();
    }

    /// A date as the end of an interval, where no set can stand: its month or year, about.
    private String end(String date) {
        if (date.startsWith("[")) {
            loose = true;
            boolean month = date.matches("\\[(\\d{4}-\\d{2})-\\d{2}\\.\\.\\1-\\d{2}]");
            return date.substring(1, month ? 8 : 5) + "~";
        }
        return date;
    }

    /// The first, second or last third of a month or of a year.
    private Optional<String> part(String text) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean english = matcher.group(1) != null;
        String which = matcher.group(english ? 1 : 4).toLowerCase(Locale.ROOT);
        String of = matcher.group(english ? 2 : 3).strip();
        int third =
                switch (which) {
                    case "early", "beginning of", "上旬", "初", "年初" -> 0;
                    case "mid", "middle of", "中旬", "中", "年中" -> 1;
                    default -> 2;
                };
        Optional<String> whole =
                points.read(which.startsWith("年") ? of.replaceFirst("年$", "") + "年" : of);
        loose |= whole.isPresent();
        return whole.flatMap(date -> third(date, third));
    }

    private static Optional<String> third(String date, int third) {
        if (date.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            int last = third < 2 ? 10 + 10 * third : YearMonth.parse(date).lengthOfMonth();
            return Optional.of("[%1$s-%2$02d..%1$s-%3$02d]".formatted(date, 1 + 10 * third, last));
        }
        if (date.matches("\\d{4}")) {
            return Optional.of(
                    "[%1$s-%2$02d..%1$s-%3$02d]".formatted(date, 1 + 4 * third, 4 + 4 * third));
        }
        boolean longer = date.matches("\\d{2}XX|\\d{3}X");
        return longer ? Optional.of(date + "~") : Optional.empty();
    }
}
