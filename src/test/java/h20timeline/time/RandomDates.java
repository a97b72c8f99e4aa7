package h20timeline.time;

import h20timeline.RandomValues;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Dates as the format writes them: of every sort, with every mark, also some that no calendar has.
final class RandomDates {
    private static final String[] SPECIAL_YEARS = {
        "2025",
        "199X",
        "18XX",
        "-01XX",
        "1X99",
        "XXXX",
        "Y25",
        "Y17000",
        "Y-45000",
        "1950S2",
        "Y1734E1S3"
    };
    private static final String[] MONTHS = {"04", "06", "12", "02", "XX", "0X", "1X"};
    private static final String[] DAYS = {
        "01", "09", "15", "28", "30", "31", "XX", "0X", "1X", "2X", "3X", "X5"
    };
    private static final String[] WITH_TIME = {
        "2025-04-09T14:30", "2025-04-09T14:30:00Z", "2025-12-31T24:00", "-0043-03-15T09:00+08:00"
    };

    private final Random random;

    private RandomDates(Random random) {
        this.random = random;
    }

    static String date(Random random) {
        RandomDates dates = new RandomDates(random);
        return switch (random.nextInt(4)) {
            case 0 -> dates.point();
            case 1 -> dates.interval();
            case 2 -> "[" + dates.set() + "]";
            default -> "{" + dates.set() + "}";
        };
    }

    private String interval() {
        return such(() -> end() + "/" + end(), text -> text.chars().anyMatch(Character::isDigit));
    }

    private String end() {
        return such(
                () -> random.nextInt(3) == 0 ? any("", "..") : point(),
                end -> !end.contains("XXXX"));
    }

    /// The inside of a set, which may be open at one side.
    private String set() {
        return such(
                () -> any("", "..") + members() + any("", ".."),
                text -> !text.matches("\\.\\.[^,]*\\.\\..*|.*\\.\\.[^,]*\\.\\."));
    }

    private String members() {
        return Stream.generate(() -> random.nextBoolean() ? point() : point() + ".." + point())
                .limit(RandomValues.between(random, 1, 9))
                .collect(Collectors.joining(","));
    }

    private String point() {
        return switch (random.nextInt(5)) {
            case 0 -> year() + mark();
            case 1 -> plainYear() + "-" + RandomValues.between(random, 21, 41) + mark();
            case 2 -> plainYear() + "-" + mark() + any(MONTHS) + mark();
            case 3 -> plainYear() + mark() + "-" + any(MONTHS) + "-" + mark() + any(DAYS) + mark();
            default -> any(WITH_TIME);
        };
    }

    private String plainYear() {
        return such(this::year, year -> !year.startsWith("Y") && year.indexOf('S') < 0);
    }

    private String year() {
        if (random.nextBoolean()) {
            return any(SPECIAL_YEARS);
        }
        int year = RandomValues.between(random, -9_999, 9_999);
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    private String mark() {
        return any("", "", "", "?", "~", "%");
    }

    private String any(String... values) {
        return RandomValues.any(random, values);
    }

    /// The first that a condition is true of.
    private static String such(Supplier<String> values, Predicate<String> condition) {
        return Stream.generate(values).filter(condition).findFirst().orElseThrow();
    }
}
