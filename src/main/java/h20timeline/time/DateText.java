package h20timeline.time;

import h20timeline.time.EdtfDate.Style;
import h20timeline.time.Extent.Bound;
import h20timeline.time.Point.Level;
import h20timeline.time.PointText.Show;
import h20timeline.words.Language;
import java.time.LocalDate;

/// A date in words: chooses the sentence, [PointText] says the single dates in it.
final class DateText {
    private final Language language;
    private final Style style;
    private final PointText points;

    DateText(Language language, Style style) {
        this.language = language;
        this.style = style;
        points = new PointText(language, style);
    }

    /// Any date.
    String text(Expression expression) {
        return switch (expression) {
            case Point point -> point(point, false);
            case Interval interval -> interval(interval.range());
            case DateSet set when set.members().size() > 1 ->
                    new ListText(this, language, style).text(set);
            case DateSet set when set.all() -> all(set.members().getFirst());
            case DateSet set -> one(set.members().getFirst());
        };
    }

    /// One date; in so many words also where its unknown digits have no name of their own.
    String point(Point written, boolean inSentence) {
        return point(written, show(written), inSentence);
    }

    /// A short date keeps the year that is no plain one, and that of a season.
    private Show show(Point point) {
        boolean plain = point.year().isExact() && point.yearPart() == null;
        return style == Style.BRIEF && plain ? Show.YEARLESS : Show.WHOLE;
    }

    /// One date, with as much of it as is asked for.
    String point(Point written, Show show, boolean inSentence) {
        Point point = PointText.resolved(written);
        if (points.canSay(point)) {
            return points.say(point, show, inSentence);
        }
        Point first = Point.of(point.firstDay()).upTo(point.level());
        Point last = Point.of(point.lastDay()).upTo(point.level());
        String said = pair(between(first, last), first, last, true);
        if (point.approximate() != null) {
            said = DateSay.ABOUT.in(language, said);
        }
        return point.uncertain() == null ? said : DateSay.UNCERTAIN.in(language, said);
    }

    private String interval(Range range) {
        Point first = range.first();
        Point last = range.last();
        if (first != null && last != null) {
            return fromTo(first, last, false);
        }
        if (first != null) {
            boolean open = range.lastBound() == Bound.OPEN;
            return (open ? DateSay.SINCE : DateSay.END_UNKNOWN).in(language, point(first, true));
        }
        boolean open = range.firstBound() == Bound.OPEN;
        return last == null
                ? ""
                : (open ? DateSay.UNTIL : DateSay.START_UNKNOWN).in(language, point(last, true));
    }

    /// From one date to another, without saying twice what they share.
    String fromTo(Point first, Point last, boolean yearless) {
        if (first.equals(last)) {
            boolean whole = first.level() == Level.DAY;
            String said = point(first, yearless ? Show.YEARLESS : show(first), !whole);
            return whole ? said : DateSay.WITHIN.in(language, said);
        }
        boolean clocks = first.clock() != null && last.clock() != null;
        if (clocks && first.upTo(Level.DAY).equals(last.upTo(Level.DAY))) {
            String times =
                    DateSay.FROM_TO_TIGHT.in(language, points.clock(first), points.clock(last));
            return DateSay.DAY_CLOCK.in(language, point(first.upTo(Level.DAY), false), times);
        }
        DateSay phrase = isTight(first, last) ? DateSay.FROM_TO_TIGHT : DateSay.FROM_TO;
        return pair(phrase, first, last, false, yearless);
    }

    /// Numbers stand close to their dash, words do not.
    private static boolean isTight(Point first, Point last) {
        return sameMonth(first, last)
                || sameEra(first, last)
                || (bareYear(first) && bareYear(last));
    }

    /// The same with a dash in every language, for the stretch that a window shows.
    String visible(Point first, Point last) {
        DateSay phrase = isTight(first, last) ? DateSay.VISIBLE_TIGHT : DateSay.VISIBLE;
        return first.equals(last) ? point(first, false) : pair(phrase, first, last, false);
    }

    private static boolean bareYear(Point point) {
        return point.level() == Level.YEAR
                && !point.isQualified()
                && !YearText.hasEra(point.firstDay().getYear());
    }

    /// Two years that both need their era said.
    private static boolean sameEra(Point a, Point b) {
        return isOld(a) && isOld(b) && (a.year().value() > 0) == (b.year().value() > 0);
    }

    private static boolean isOld(Point point) {
        return point.level() == Level.YEAR
                && !point.isQualified()
                && point.isExact()
                && YearText.hasEra(point.year().value());
    }

    private static boolean sameMonth(Point a, Point b) {
        return a.isPlainDay()
                && b.isPlainDay()
                && a.year().equals(b.year())
                && a.month().equals(b.month());
    }

    static boolean sameYear(Point a, Point b) {
        return a.month().isPresent() && b.month().isPresent() && a.year().equals(b.year());
    }

    private String pair(DateSay phrase, Point a, Point b, boolean inSentence) {
        return pair(phrase, a, b, inSentence, false);
    }

    /// Two dates in a phrase. English leaves out of the first what the second says, Chinese the
    /// other way round.
    private String pair(DateSay phrase, Point a, Point b, boolean inSentence, boolean yearless) {
        boolean sameYear = sameYear(a, b);
        Show whole = yearless ? Show.YEARLESS : sameYear ? show(b) : Show.WHOLE;
        Show cut = sameMonth(a, b) ? Show.LEAST : sameYear ? Show.YEARLESS : whole;
        return switch (language) {
            case EN ->
                    phrase.in(
                            language,
                            point(a, sameEra(a, b) ? Show.LEAST : cut, inSentence),
                            point(b, whole, inSentence));
            case ZH -> phrase.in(language, point(a, whole, inSentence), point(b, cut, inSentence));
        };
    }

    private String all(Range range) {
        Point first = range.first();
        Point last = range.last();
        if (first == null || last == null) {
            return open(range, DateSay.UP_TO, DateSay.ONWARDS, DateSay.ONWARDS);
        }
        if (range.single()) {
            return point(first, false);
        }
        String said = fromTo(first, last, false);
        boolean days = first.level() == Level.DAY && last.level() == Level.DAY;
        return days ? DateSay.DAILY.in(language, said) : said;
    }

    private String one(Range range) {
        Point first = range.first();
        Point last = range.last();
        if (first == null || last == null) {
            return open(range, DateSay.BY, DateSay.ON_OR_AFTER, DateSay.IN_OR_AFTER);
        }
        if (range.single()) {
            return point(first, false);
        }
        if (sameMonth(first, last)) {
            LocalDate end = last.firstDay();
            DateSay third =
                    switch (first.day().value() * 100 + last.day().value()) {
                        case 110 -> DateSay.EARLY;
                        case 1_120 -> DateSay.MIDDLE;
                        default -> null;
                    };
            if (third == null
                    && first.day().value() == 21
                    && end.getDayOfMonth() == end.lengthOfMonth()) {
                third = DateSay.LATE;
            }
            if (third != null) {
                return third.in(language, point(first.upTo(Level.MONTH), false));
            }
        }
        return pair(between(first, last), first, last, true);
    }

    /// Between two dates that are next to each other there is no other.
    private static DateSay between(Point first, Point last) {
        boolean neighbours =
                first.isPlainDay()
                        && last.isPlainDay()
                        && first.firstDay().plusDays(1).equals(last.firstDay());
        return neighbours ? DateSay.EITHER : DateSay.BETWEEN;
    }

    private String open(Range range, DateSay upTo, DateSay fromDay, DateSay fromOther) {
        Point first = range.first();
        Point last = range.last();
        if (last != null) {
            return upTo.in(language, point(last, true));
        }
        if (first == null) {
            return "";
        }
        return (first.level() == Level.DAY ? fromDay : fromOther).in(language, point(first, true));
    }
}
