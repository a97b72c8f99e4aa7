package h20timeline.time;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses which EDTF string was meant by one that is none, for the example in a message. Whatever
/// it answers can be read.
final class EdtfSuggestion {
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)between (.{1,40}) and (.{1,40})|从?(.{1,40})[至到](.{1,40})之间");
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "(?i)(?:from )?(.{1,40}?)(?: to | until | - | ?[—–] ?|[至到]|\\.\\.)(.{1,40})");
    private static final Pattern SINCE =
            Pattern.compile("(?i)(?:since|from|after) (.{1,40})|(.{1,40})(?:起|以来)");
    private static final Pattern UNTIL = Pattern.compile("(?i)(?:until|till|to) (.{1,40})");
    private static final Pattern BY =
            Pattern.compile("(?i)(?:by|before) (.{1,40})|(.{1,40})(?:之前|以前|或之前)");
    private static final Pattern THIRD =
            Pattern.compile("(?i)(early|mid|late)[- ](?:in )?(.{1,40})|(.{1,40})(上旬|中旬|下旬|初|底)");
    private static final Pattern OPEN = Pattern.compile("(?i)open|now|present|today|至今|今");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)unknown|\\?+");

    private final String text;

    private EdtfSuggestion(String text) {
        this.text = text;
    }

    /// The nearest string that can be read, or an example that shows the rule.
    static String of(String wrong, DateError fault) {
        if (wrong.isEmpty() || wrong.length() > EdtfReader.MOST_CHARACTERS) {
            return rule(fault, wrong);
        }
        String plain =
                Normalizer.normalize(wrong, Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Z}\\s]+", " ")
                        .replaceAll("[‐‑‒−]", "-")
                        .replace('〜', '~')
                        .strip();
        EdtfSuggestion form = new EdtfSuggestion(plain);
        List<Supplier<Optional<String>>> guesses =
                List.of(
                        () -> Optional.of(plain),
                        form::asWords,
                        () -> DateGuess.of(plain),
                        form::asInterval,
                        form::asSet,
                        () -> Optional.of(plain.replace(" ", "")));
        return guesses.stream()
                .flatMap(guess -> guess.get().stream())
                .filter(EdtfSuggestion::isReadable)
                .findFirst()
                .orElseGet(() -> rule(fault, plain));
    }

    static boolean isReadable(String text) {
        try {
            EdtfReader.read(text);
            return true;
        } catch (EdtfSyntaxException e) {
            return false;
        }
    }

    private Optional<String> asWords() {
        return third().or(() -> two(BETWEEN, "[%s..%s]"))
                .or(() -> two(FROM_TO, "%s/%s"))
                .or(() -> one(SINCE, "%s/.."))
                .or(() -> one(UNTIL, "../%s"))
                .or(() -> one(BY, "[..%s]"));
    }

    private Optional<String> one(Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return DateGuess.of(group(matcher, 1, 2)).map(form::formatted);
    }

    private Optional<String> two(Pattern pattern, String form) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean second = matcher.group(1) == null;
        String first = matcher.group(second ? 3 : 1).strip();
        String last = matcher.group(second ? 4 : 2).strip();
        Optional<String> from = DateGuess.of(first).or(() -> borrowed(first, last));
        Optional<String> to = DateGuess.of(last).or(() -> lent(first, last));
        return from.isPresent() && to.isPresent()
                ? ordered(from.get(), to.get(), form)
                : Optional.empty();
    }

    /// "10" before "11 August 2025" takes the month and year from there.
    private static Optional<String> borrowed(String first, String last) {
        int space = last.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String tail = last.substring(space + 1);
        return DateGuess.of(first + " " + tail).or(() -> borrowed(first, tail));
    }

    /// "7月" after "2025年4月" takes the year from there.
    private static Optional<String> lent(String first, String last) {
        return DateGuess.of(first.substring(0, first.indexOf('月') + 1) + last)
                .or(() -> DateGuess.of(first.substring(0, first.indexOf('年') + 1) + last));
    }

    /// The first, second or last ten days of a month, as the set of its days.
    private Optional<String> third() {
        Matcher matcher = THIRD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean english = matcher.group(1) != null;
        String third = matcher.group(english ? 1 : 4).toLowerCase(Locale.ROOT);
        return DateGuess.of(matcher.group(english ? 2 : 3).strip())
                .filter(date -> date.length() == "2025-04".length())
                .map(month ->
                        switch (third) {
                            case "early", "上旬", "初" -> days(month, 1, 10);
                            case "mid", "中旬" -> days(month, 11, 20);
                            default -> days(month, 21, YearMonth.parse(month).lengthOfMonth());
                        });
    }

    private static String days(String month, int first, int last) {
        return "[%1$s-%2$02d..%1$s-%3$02d]".formatted(month, first, last);
    }

    private static String group(Matcher matcher, int first, int second) {
        String one = matcher.group(first);
        return (one == null ? matcher.group(second) : one).strip();
    }

    private static Optional<String> ordered(String from, String to, String form) {
        String straight = form.formatted(from, to);
        return Optional.of(isReadable(straight) ? straight : form.formatted(to, from));
    }

    private Optional<String> asInterval() {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Optional<String> from = end(text.substring(0, slash).strip());
        Optional<String> to = end(text.substring(slash + 1).strip());
        return from.isPresent() && to.isPresent()
                ? ordered(from.get(), to.get(), "%s/%s")
                : Optional.empty();
    }

    private static Optional<String> end(String text) {
        if (text.isEmpty() || UNKNOWN.matcher(text).matches()) {
            return Optional.of("");
        }
        if (text.equals("..") || OPEN.matcher(text).matches()) {
            return Optional.of("..");
        }
        return DateGuess.of(text);
    }

    private Optional<String> asSet() {
        boolean all = text.startsWith("{");
        if (!all && !text.startsWith("[") && text.indexOf(',') < 0) {
            return Optional.empty();
        }
        String inside = text.replaceAll("[\\[\\]{}]", "");
        StringBuilder set = new StringBuilder();
        for (String member : inside.split(",", -1)) {
            Optional<String> better = member(member.strip());
            if (better.isPresent()) {
                set.append(set.isEmpty() ? "" : ",").append(better.get());
            }
        }
        return Optional.of(all ? "{" + set + "}" : "[" + set + "]");
    }

    private static Optional<String> member(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return DateGuess.of(text);
        }
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        if (from.isEmpty()) {
            return DateGuess.of(to).map(".."::concat);
        }
        if (to.isEmpty()) {
            return DateGuess.of(from).map(date -> date + "..");
        }
        return DateGuess.of(from)
                .flatMap(a ->
                        DateGuess.of(to)
                                .map(b -> isReadable(a + "/" + b) ? a + ".." + b : b + ".." + a));
    }

    /// An example of the rule that was broken.
    private static String rule(DateError fault, String wrong) {
        return switch (fault) {
            case TIME_FORM, TIME_RANGE, TIME_DAY -> "2025-04-09T14:30";
            case ZONE, MINUS_ZERO_ZONE -> "2025-04-09T14:30+08:00";
            case NO_DATE -> "2025-04-09/..";
            case END_FIRST, SLASHES -> "2025-04-09/2025-04-12";
            case DOTS, MEMBER, OPEN_INSIDE, UNCLOSED, NESTED -> "[2025-04-09..2025-04-12]";
            case QUALIFIER -> "2025-04~";
            case MONTH_DIGITS, MONTH_RANGE -> "2025-12";
            case SEASON_DAY -> "2025-21";
            case YEAR_RANGE, YEAR_LONG ->
                    "Y" + (wrong.matches("Y?-.*") ? Extent.FIRST_YEAR : Extent.LAST_YEAR);
            case EXPONENT -> "Y17E3";
            case MINUS_ZERO -> "0000";
            case SIGNIFICANT -> "1950S2";
            case EMPTY,
                    TOO_LONG,
                    SPACE,
                    LOWER_CASE,
                    LETTER,
                    CHARACTER,
                    YEAR_DIGITS,
                    HYPHEN,
                    DAY_DIGITS,
                    DAY_RANGE,
                    REST ->
                    "2025-04-09";
        };
    }
}
