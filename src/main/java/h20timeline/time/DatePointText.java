package h20timeline.time;

import h20timeline.i18n.Language;
import h20timeline.time.DatePoint.Level;
import java.time.LocalDate;
import java.time.Month;

/// One date in words.
record DatePointText(Language language, EdtfDate.Style style) {
    /// How much of a date is said; the rest stands in a date beside it.
    enum Precision {
        WHOLE,
        YEARLESS,
        /// The day of a day, the number of a year.
        LEAST
    }

    /// Whether a date can be said in one piece, and not only as somewhere between two others.
    boolean canSay(DatePoint point) {
        boolean anyMonth = point.month().isBlank() || point.month().isExact();
        boolean monthKnown = point.month().isExact();
        boolean dayNamed =
                switch (point.day().text()) {
                    case "XX" -> true;
                    case "0X", "1X" -> monthKnown;
                    default -> point.day().isExact();
                };
        return YearText.hasName(point.year()) && anyMonth && dayNamed;
    }

    /// A date that can be said, with its marks of doubt; `inSentence` sets articles.
    String say(DatePoint point, Precision show, boolean inSentence) {
        boolean about = point.approximate() != null;
        String said =
                point.clock() == null
                        ? plain(point, show, inSentence || about)
                        : timed(point, show);
        if (about) {
            said = DateMessages.ABOUT.in(language, said);
        }
        return point.uncertain() == null ? said : DateMessages.UNCERTAIN.in(language, said);
    }

    private String timed(DatePoint point, Precision show) {
        if (style == EdtfDate.Style.CLOCK) {
            return clock(point);
        }
        String day = plain(point.upTo(Level.DAY), show, false);
        return DateMessages.DAY_CLOCK.in(language, day, clock(point));
    }

    /// The time of a date that has one; the zone only where everything is said.
    String clock(DatePoint point) {
        TimeOfDay clock = point.clock();
        if (clock == null) {
            return "";
        }
        String time = two(clock.hour()) + ":" + two(clock.minute());
        if (clock.second() > 0) {
            time += ":" + two(clock.second());
        }
        boolean withZone = style == EdtfDate.Style.FULL && !clock.zone().isEmpty();
        return withZone ? DateMessages.IN_ZONE.in(language, time, zone(clock.zone())) : time;
    }

    private static String zone(String written) {
        if (written.equals("Z")) {
            return "UTC";
        }
        int hours = Integer.parseInt(written.substring(1, 3));
        String minutes = written.substring(4);
        String sign = written.startsWith("-") ? "−" : "+";
        return "UTC" + sign + hours + (minutes.equals("00") ? "" : ":" + minutes);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private String plain(DatePoint point, Precision show, boolean inSentence) {
        return switch (point.level()) {
            case YEAR ->
                    show == Precision.LEAST
                            ? new YearText(language).withoutEra(point.year().value())
                            : year(point, inSentence);
            case MONTH -> monthOrPart(point, show, inSentence);
            case DAY -> day(point, show);
        };
    }

    private String year(DatePoint point, boolean inSentence) {
        return new YearText(language).of(point.year(), inSentence);
    }

    private String monthOrPart(DatePoint point, Precision show, boolean inSentence) {
        YearPart part = point.yearPart();
        if (part != null) {
            return yearPart(part, point, show, inSentence);
        }
        if (!point.month().isExact()) {
            return DateMessages.SOME_MONTH.in(language, year(point, true));
        }
        return month(point, show);
    }

    private String yearPart(YearPart part, DatePoint point, Precision show, boolean inSentence) {
        boolean full = style == EdtfDate.Style.FULL;
        boolean noun = part.isNoun(full);
        String said = part.phrase(full).in(language);
        if (show == Precision.WHOLE) {
            said =
                    (noun ? DateMessages.YEAR_PART : DateMessages.YEAR_SEASON)
                            .in(language, year(point, true), said);
        }
        DateMessages hemisphere = part.hemisphere();
        if (hemisphere != null && full) {
            said = hemisphere.in(language, said);
        }
        return inSentence && noun ? DateMessages.THE.in(language, said) : said;
    }

    private String month(DatePoint point, Precision show) {
        String name = monthName(point.month().value());
        if (show != Precision.WHOLE) {
            return name;
        }
        DateMessages phrase =
                point.year().isExact() ? DateMessages.YEAR_MONTH : DateMessages.LOOSE_YEAR_MONTH;
        return phrase.in(language, yearBeside(point), name);
    }

    private String yearBeside(DatePoint point) {
        String year = year(point, false);
        boolean named = point.year().isExact() || point.year().isBlank();
        return named ? year : DateMessages.SOME_YEAR_OF.in(language, year);
    }

    private String day(DatePoint point, Precision show) {
        DatePoint month = point.upTo(Level.MONTH);
        if (!point.month().isExact()) {
            return point.day().isBlank()
                    ? DateMessages.SOME_DAY.in(language, year(point, true))
                    : DateMessages.SOME_MONTHS_DAY.in(
                            language,
                            year(point, true),
                            new YearText(language).ordinal(point.day().value()));
        }
        return switch (point.day().text()) {
            case "XX" -> DateMessages.SOME_DAY.in(language, month(month, show));
            case "0X" -> DateMessages.EARLY_NINE.in(language, month(month, show));
            case "1X" -> DateMessages.MIDDLE.in(language, month(month, show));
            default -> exactDay(point, show);
        };
    }

    private String exactDay(DatePoint point, Precision show) {
        String month = monthName(point.month().value());
        int day = point.day().value();
        DateMessages whole =
                point.year().isExact()
                        ? DateMessages.YEAR_MONTH_DAY
                        : DateMessages.LOOSE_YEAR_MONTH_DAY;
        return switch (show) {
            case WHOLE -> whole.in(language, yearBeside(point), month, day);
            case YEARLESS -> DateMessages.MONTH_DAY.in(language, month, day);
            case LEAST -> DateMessages.DAY.in(language, day);
        };
    }

    private String monthName(int month) {
        return monthName(language, style == EdtfDate.Style.FULL, month);
    }

    /// The name of a month, whole or short, from `java.time`.
    static String monthName(Language language, boolean whole, int month) {
        DateMessages pattern =
                whole ? DateMessages.MONTH_PATTERN : DateMessages.MONTH_PATTERN_SHORT;
        return language.formatter(pattern.in(language)).format(Month.of(month));
    }

    /// The day itself where the known digits leave only one.
    static DatePoint resolved(DatePoint point) {
        if (point.isExact() || !point.day().isPresent()) {
            return point;
        }
        LocalDate first = point.firstDay();
        if (!first.equals(point.lastDay())) {
            return point;
        }
        DatePoint day = DatePoint.of(first);
        return new DatePoint(
                day.year(), day.month(), day.day(), null, point.uncertain(), point.approximate());
    }
}
