package h20timeline.time;

import h20timeline.i18n.Language;
import h20timeline.time.CalendarStep.Unit;
import h20timeline.time.DatePoint.Level;
import h20timeline.time.DatePointText.Precision;
import h20timeline.time.EdtfDate.Style;
import java.time.LocalDate;
import java.util.List;

/// The words along a time axis. Takes seconds as [TimeSpan] counts them.
public final class CalendarText {
    private static final long DAYS_UP_TO = 200 * TimeSpan.DAY;
    private static final long MONTHS_UP_TO = 3_700 * TimeSpan.DAY;

    private CalendarText() {}

    /// The short label of a grid line: `14:30`, `8`, `Apr`, `1998`, `3000 BCE`.
    public static String tick(CalendarStep step, long seconds, Language language) {
        LocalDate date = date(seconds);
        return switch (step.unit()) {
            case MINUTE, HOUR -> clock(seconds);
            case DAY -> DateMessages.DAY.in(language, date.getDayOfMonth());
            case MONTH -> DatePointText.monthName(language, false, date.getMonthValue());
            case YEAR -> new YearText(language).of(date.getYear());
        };
    }

    /// The label of the stretch that starts at the grid line of `bandStep` at or before a second:
    /// `April 2025`, `9 April 2025`, `1990s`, `19th century`. Without context a month or day leaves
    /// out its year, for a row where a neighbour says it.
    public static String band(
            CalendarStep bandStep, long seconds, Language language, boolean withContext) {
        LocalDate first = date(bandStep.floor(seconds));
        if (bandStep.unit() == Unit.YEAR) {
            return years(bandStep, first.getYear(), language);
        }
        LocalDate last = date(bandStep.next(seconds) - 1);
        Level level = bandStep.unit() == Unit.MONTH ? Level.MONTH : Level.DAY;
        DatePoint from = DatePoint.of(first).upTo(level);
        DatePoint to = DatePoint.of(last).upTo(level);
        Precision show = withContext ? Precision.WHOLE : Precision.YEARLESS;
        DateText text = new DateText(language, Style.FULL);
        return from.equals(to)
                ? text.point(from, show, false)
                : text.fromTo(from, to, !withContext);
    }

    /// A visible stretch in words: its days when it is short, its months when it is long, its years
    /// when it is very long, its hours within one day.
    public static String range(long startSeconds, long endSeconds, Language language) {
        long length = endSeconds - startSeconds;
        long lastSecond = Math.max(startSeconds, endSeconds - 1);
        boolean wholeDays =
                Math.floorMod(startSeconds, TimeSpan.DAY) == 0
                        && Math.floorMod(endSeconds, TimeSpan.DAY) == 0;
        if (length < 2 * TimeSpan.DAY && !wholeDays) {
            return hours(startSeconds, endSeconds, language);
        }
        Level level =
                length < DAYS_UP_TO ? Level.DAY : length < MONTHS_UP_TO ? Level.MONTH : Level.YEAR;
        DatePoint first = DatePoint.of(date(startSeconds)).upTo(level);
        DatePoint last = DatePoint.of(date(lastSecond)).upTo(level);
        Style style = level == Level.MONTH ? Style.SHORT : Style.FULL;
        return new DateText(language, style).visible(first, last);
    }

    /// Names of a stretch, the fullest first, the last one short: for a place that the words around
    /// it date.
    public static List<String> names(TimeSpan span, Language language) {
        String full = range(span.start(), span.end(), language);
        if (span.length() < TimeSpan.DAY) {
            return List.of(full, tick(new CalendarStep(Unit.MINUTE, 15), span.start(), language));
        }
        CalendarStep year = new CalendarStep(Unit.YEAR, 1);
        String first = band(year, span.start(), language, true);
        String last = band(year, span.end() - 1, language, true);
        return first.equals(last) ? List.of(full, last) : List.of(full, first + "–" + last, last);
    }

    private static String hours(long start, long end, Language language) {
        DateText text = new DateText(language, Style.FULL);
        String day = text.visible(DatePoint.of(date(start)), DatePoint.of(date(start)));
        String from = DateMessages.DAY_CLOCK.in(language, day, clock(start));
        if (date(start).equals(date(end))) {
            return DateMessages.VISIBLE_TIGHT.in(language, from, clock(end));
        }
        String endDay = text.visible(DatePoint.of(date(end)), DatePoint.of(date(end)));
        String to = DateMessages.DAY_CLOCK.in(language, endDay, clock(end));
        return DateMessages.VISIBLE.in(language, from, to);
    }

    private static String years(CalendarStep step, int first, Language language) {
        YearText text = new YearText(language);
        boolean before = first <= 0;
        int year = before ? -first : first;
        return switch (step.count()) {
            case 1 -> text.of(first);
            case 100 -> text.century(year / 100 + 1, before);
            case 1_000 -> text.millennium(year / 1_000 + 1, before);
            default -> {
                if (step.count() == 10 && first >= 100) {
                    yield text.decade(first);
                }
                long end = step.next(seconds(first));
                DatePoint from = DatePoint.of(LocalDate.of(first, 1, 1)).upTo(Level.YEAR);
                DatePoint to = DatePoint.of(date(end - 1)).upTo(Level.YEAR);
                yield new DateText(language, Style.FULL).fromTo(from, to, false);
            }
        };
    }

    private static String clock(long seconds) {
        long minute = Math.floorMod(seconds, TimeSpan.DAY) / 60;
        String hours = String.valueOf(100 + minute / 60).substring(1);
        return hours + ":" + String.valueOf(100 + minute % 60).substring(1);
    }

    private static long seconds(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * TimeSpan.DAY;
    }

    private static LocalDate date(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY));
    }
}
