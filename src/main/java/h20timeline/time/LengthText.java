package h20timeline.time;

import h20timeline.i18n.Language;

/// How long a stretch of time is, in the unit that says it best: `48 minutes`, `166 days`.
public final class LengthText {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final double YEAR = 365.2425 * TimeSpan.DAY;

    /// A unit is used from two of it on, so that none needs a form for one.
    private static final int LEAST = 2;

    /// Up to here days are counted, since calendars are thought of in days.
    private static final double DAYS_UP_TO = 3 * YEAR;

    private LengthText() {}

    /// In a language, rounded.
    public static String of(long seconds, Language language) {
        if (seconds < LEAST * HOUR) {
            return text(DateMessages.MINUTES, Math.max(LEAST, seconds / (double) MINUTE), language);
        }
        if (seconds < LEAST * TimeSpan.DAY) {
            return text(DateMessages.HOURS, seconds / (double) HOUR, language);
        }
        return seconds < DAYS_UP_TO
                ? text(DateMessages.DAYS, seconds / (double) TimeSpan.DAY, language)
                : text(DateMessages.YEARS, seconds / YEAR, language);
    }

    private static String text(DateMessages unit, double count, Language language) {
        return unit.in(language, language.number(Math.round(count)));
    }
}
