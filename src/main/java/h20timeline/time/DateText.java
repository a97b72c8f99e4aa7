package h20timeline.time;

import h20timeline.i18n.Language;
import h20timeline.time.DatePoint.Level;
import h20timeline.time.DatePointText.Precision;
import h20timeline.time.EdtfDate.Style;
import h20timeline.time.Extent.Bound;
import java.time.LocalDate;

/// A date in words: chooses the sentence, [DatePointText] says the single dates in it.
final class DateText {
    private final Language language;
    private final Style style;
    private final DatePointText points;

    DateText(Language language, Style style) {
        this.language = language;
        this.style = style;
        points = new DatePointText(language, style);
    }

    /// Any date.
    String text(DateExpression expression) {
        return switch (expression) {
            case DatePoint point -> point(point, false);
            case Interval interval -> interval(interval.range());
            case DateSet set when set.members().size() > 1 ->
                    new DateSetText(this, language, style).text(set);
            case DateSet set when set.all() -> all(set.members().getFirst());
            case DateSet set -> one(set.members().getFirst());
        };
    }

    /// One date; in so many words also where its unknown digits have no name of their own.
    String point(DatePoint written, boolean inSentence) {
        return point(written, show(written), inSentence);
    }

    /// A short date keeps the year that is no plain one, and that of a season.
    private Precision show(DatePoint point) {
        boolean plain = point.year().isExact() && point.yearPart() == null;
        return style != Style.FULL && style != Style.SHORT && plain
                ? Precision.YEARLESS
                : Precision.WHOLE;
    }

    /// One date, with as much of it as is asked for.
    String point(DatePoint written, Precision show, boolean inSentence) {
        DatePoint point = DatePointText.resolved(written);
        if (points.canSay(point)) {
            return points.say(point, show, inSentence);
        }
        DatePoint first = DatePoint.of(point.firstDay()).upTo(point.level());
        DatePoint last = DatePoint.of(point.lastDay()).upTo(point.level());
        String said = pair(between(first, last), first, last, true);
        if (point.approximate() != null) {
            said = DateMessages.ABOUT.in(language, said);
        }
        return point.uncertain() == null ? said : DateMessages.UNCERTAIN.in(language, said);
    }

    private String interval(DateRange range) {
        DatePoint first = range.first();
        DatePoint last = range.last();
        if (first != null && last != null) {
            return fromTo(first, last, false);
        }
        if (first != null) {
            boolean open = range.lastBound() == Bound.OPEN;
            return (open ? DateMessages.SINCE : DateMessages.END_UNKNOWN)
                    .in(language, point(first, true));
        }
        boolean open = range.firstBound() == Bound.OPEN;
        return last == null
                ? ""
                : (open ? DateMessages.UNTIL : DateMessages.START_UNKNOWN)
                        .in(language, point(last, true));
    }

    /// From one date to another, without saying twice what they share.
    String fromTo(DatePoint first, DatePoint last, boolean yearless) {
        if (first.equals(last)) {
            boolean whole = first.level() == Level.DAY;
            String said = point(first, yearless ? Precision.YEARLESS : show(first), !whole);
            return whole ? said : DateMessages.WITHIN.in(language, said);
        }
        if (isOneDay(first, last)) {
            return hours(DateMessages.FROM_TO_TIGHT, first, last);
        }
        DateMessages phrase =
                isTight(first, last) ? DateMessages.FROM_TO_TIGHT : DateMessages.FROM_TO;
        return pair(phrase, first, last, false, yearless);
    }

    private static boolean isOneDay(DatePoint first, DatePoint last) {
        boolean clocks = first.clock() != null && last.clock() != null;
        return clocks && first.upTo(Level.DAY).equals(last.upTo(Level.DAY));
    }

    /// From one time of a day to another.
    private String hours(DateMessages phrase, DatePoint first, DatePoint last) {
        String times = phrase.in(language, points.clock(first), points.clock(last));
        return style == Style.CLOCK
                ? times
                : DateMessages.DAY_CLOCK.in(language, point(first.upTo(Level.DAY), false), times);
    }

    /// Numbers stand close to their dash, words do not.
    private static boolean isTight(DatePoint first, DatePoint last) {
        return sameMonth(first, last)
                || sameEra(first, last)
                || (bareYear(first) && bareYear(last));
    }

    /// The same with a dash in every language, for the stretch that a window shows.
    String visible(DatePoint first, DatePoint last) {
        if (isOneDay(first, last) && !first.equals(last)) {
            return hours(DateMessages.VISIBLE_TIGHT, first, last);
        }
        DateMessages phrase =
                isTight(first, last) ? DateMessages.VISIBLE_TIGHT : DateMessages.VISIBLE;
        return first.equals(last) ? point(first, false) : pair(phrase, first, last, false);
    }

    private static boolean bareYear(DatePoint point) {
        return point.level() == Level.YEAR
                && !point.isQualified()
                && !YearText.hasEra(point.firstDay().getYear());
    }

    /// Two years that both need their era said.
    private static boolean sameEra(DatePoint a, DatePoint b) {
        return isOld(a) && isOld(b) && (a.year().value() > 0) == (b.year().value() > 0);
    }

    private static boolean isOld(DatePoint point) {
        return point.level() == Level.YEAR
                && !point.isQualified()
                && point.isExact()
                && YearText.hasEra(point.year().value());
    }

    private static boolean sameMonth(DatePoint a, DatePoint b) {
        return a.isPlainDay()
                && b.isPlainDay()
                && a.year().equals(b.year())
                && a.month().equals(b.month());
    }

    static boolean sameYear(DatePoint a, DatePoint b) {
        return a.month().isPresent() && b.month().isPresent() && a.year().equals(b.year());
    }

    private String pair(DateMessages phrase, DatePoint a, DatePoint b, boolean inSentence) {
        return pair(phrase, a, b, inSentence, false);
    }

    /// Two dates in a phrase. Where the year stands first, the second date leaves out what the
    /// first has; else the first leaves out what the second has.
    private String pair(
            DateMessages phrase, DatePoint a, DatePoint b, boolean inSentence, boolean yearless) {
        boolean sameYear = sameYear(a, b);
        Precision whole = yearless ? Precision.YEARLESS : sameYear ? show(b) : Precision.WHOLE;
        Precision cut = sameMonth(a, b) ? Precision.LEAST : sameYear ? Precision.YEARLESS : whole;
        if (language.rules().dates().yearFirst()) {
            return phrase.in(language, point(a, whole, inSentence), point(b, cut, inSentence));
        }
        return phrase.in(
                language,
                point(a, sameEra(a, b) ? Precision.LEAST : cut, inSentence),
                point(b, whole, inSentence));
    }

    private String all(DateRange range) {
        DatePoint first = range.first();
        DatePoint last = range.last();
        if (first == null || last == null) {
            return open(range, DateMessages.UP_TO, DateMessages.ONWARDS, DateMessages.ONWARDS);
        }
        if (range.single()) {
            return point(first, false);
        }
        String said = fromTo(first, last, false);
        boolean days = first.level() == Level.DAY && last.level() == Level.DAY;
        return days ? DateMessages.DAILY.in(language, said) : said;
    }

    private String one(DateRange range) {
        DatePoint first = range.first();
        DatePoint last = range.last();
        if (first == null || last == null) {
            return open(range, DateMessages.BY, DateMessages.ON_OR_AFTER, DateMessages.IN_OR_AFTER);
        }
        if (range.single()) {
            return point(first, false);
        }
        if (sameMonth(first, last)) {
            LocalDate end = last.firstDay();
            DateMessages third =
                    switch (first.day().value() * 100 + last.day().value()) {
                        case 110 -> DateMessages.EARLY;
                        case 1_120 -> DateMessages.MIDDLE;
                        default -> null;
                    };
            if (third == null
                    && first.day().value() == 21
                    && end.getDayOfMonth() == end.lengthOfMonth()) {
                third = DateMessages.LATE;
            }
            if (third != null) {
                return third.in(language, point(first.upTo(Level.MONTH), false));
            }
        }
        return pair(between(first, last), first, last, true);
    }

    /// Between two dates that are next to each other there is no other.
    private static DateMessages between(DatePoint first, DatePoint last) {
        boolean neighbours =
                first.isPlainDay()
                        && last.isPlainDay()
                        && first.firstDay().plusDays(1).equals(last.firstDay());
        return neighbours ? DateMessages.EITHER : DateMessages.BETWEEN;
    }

    private String open(
            DateRange range, DateMessages upTo, DateMessages fromDay, DateMessages fromOther) {
        DatePoint first = range.first();
        DatePoint last = range.last();
        if (last != null) {
            return upTo.in(language, point(last, true));
        }
        if (first == null) {
            return "";
        }
        return (first.level() == Level.DAY ? fromDay : fromOther).in(language, point(first, true));
    }
}
