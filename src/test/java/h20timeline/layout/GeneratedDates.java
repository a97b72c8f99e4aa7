package h20timeline.layout;

import h20timeline.time.EdtfDate;
import java.time.LocalDate;
import java.util.Random;

/// Dates of every form, spread over a stretch of days, with clumps where hundreds fall on one day.
final class GeneratedDates {
    private static final long EARLIEST = LocalDate.of(-9_000, 1, 1).toEpochDay();
    private static final long LATEST = LocalDate.of(9_000, 1, 1).toEpochDay();

    private final Random random;
    private final long firstDay;
    private final long days;
    private final long[] clumps;

    GeneratedDates(Random random, long days) {
        this.random = random;
        this.days = days;
        long middle = LocalDate.of(1_800 + random.nextInt(230), 1, 1).toEpochDay();
        firstDay = Math.clamp(middle - days / 2, EARLIEST, LATEST - days);
        clumps = random.longs(random.nextInt(4), 0, days).toArray();
    }

    EdtfDate next() {
        LocalDate day = LocalDate.ofEpochDay(firstDay + offset());
        return SmallTimelines.date(random.nextInt(100) < 45 ? day(day) : form(day));
    }

    EdtfDate asOf() {
        return SmallTimelines.date(day(LocalDate.ofEpochDay(firstDay + days)));
    }

    private long offset() {
        return clumps.length > 0 && random.nextInt(4) == 0
                ? clumps[random.nextInt(clumps.length)]
                : random.nextLong(days);
    }

    private String form(LocalDate day) {
        long length = 1 + (long) Math.pow((double) days, random.nextDouble());
        LocalDate later = LocalDate.ofEpochDay(Math.min(LATEST, day.toEpochDay() + length));
        String month = day(day).substring(0, day(day).length() - 3);
        return switch (random.nextInt(18)) {
            case 0 -> month;
            case 1 -> year(day);
            case 2 -> "[" + day(day) + ".." + day(later) + "]";
            case 3 -> "{" + day(day) + "," + day(later) + "," + day(later.plusDays(30)) + "}";
            case 4, 5, 6 -> day(day) + "/" + day(later);
            case 7 -> year(day) + "/" + year(later);
            case 8 -> day(day) + "/..";
            case 9 -> day(day) + "/";
            case 10 -> "../" + day(day);
            case 11 -> "/" + day(day);
            case 12 -> month + "~";
            case 13 -> month + "-0X";
            case 14 -> year(day) + "-36";
            case 15 -> year(day) + "-2" + (1 + random.nextInt(4));
            case 16 -> day(day) + "T14:30";
            default -> "[" + day(day) + ".." + "]";
        };
    }

    private static String year(LocalDate day) {
        return (day.getYear() < 0 ? "-" : "") + "%04d".formatted(Math.abs(day.getYear()));
    }

    private static String day(LocalDate day) {
        return year(day) + "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
