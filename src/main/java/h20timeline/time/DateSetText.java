package h20timeline.time;

import h20timeline.i18n.Language;
import h20timeline.time.DatePoint.Level;
import h20timeline.time.DatePointText.Precision;
import h20timeline.time.EdtfDate.Style;
import java.util.ArrayList;
import java.util.List;

/// A set of several dates in words; a long one is shortened.
record DateSetText(DateText dates, Language language, Style style) {
    private static final int MOST = 6;
    private static final int MOST_WHERE_SHORT = 3;

    /// The set as a list.
    String text(DateSet set) {
        List<DateRange> members = set.members();
        int most = style == Style.FULL ? MOST : MOST_WHERE_SHORT;
        int said = members.size() <= most + 1 ? members.size() : most;
        List<String> items = items(members.subList(0, said), oneYear(members));
        if (said < members.size()) {
            return shortened(set, items, members.size() - said);
        }
        if (set.all()) {
            return joined(items, DateMessages.LIST_AND);
        }
        return items.size() == 2
                ? joined(items, DateMessages.LIST_OR)
                : DateMessages.ONE_OF.in(language, joined(items, DateMessages.LIST_AND));
    }

    private String shortened(DateSet set, List<String> items, int more) {
        boolean days =
                set.members().stream()
                        .allMatch(m -> m.single() && m.first() != null && level(m) == Level.DAY);
        String said =
                (days ? DateMessages.MORE_DAYS : DateMessages.MORE_DATES)
                        .in(language, joined(items, DateMessages.LIST), more);
        return set.all() ? said : DateMessages.ONE_OF.in(language, said);
    }

    private static Level level(DateRange member) {
        DatePoint first = member.first();
        return first == null ? Level.YEAR : first.level();
    }

    /// Whether all dates are of one year, so that it is enough to say it once.
    private static boolean oneYear(List<DateRange> members) {
        List<DatePoint> points = new ArrayList<>();
        for (DateRange member : members) {
            DatePoint first = member.first();
            DatePoint last = member.last();
            if (first != null) {
                points.add(first);
            }
            if (last != null) {
                points.add(last);
            }
        }
        return points.stream().allMatch(p -> DateText.sameYear(p, points.getFirst()));
    }

    private List<String> items(List<DateRange> members, boolean oneYear) {
        int withYear = language.rules().dates().yearFirst() ? 0 : members.size() - 1;
        List<String> items = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            boolean yearless =
                    oneYear && (style == Style.BRIEF || style == Style.CLOCK || i != withYear);
            items.add(item(members.get(i), yearless));
        }
        return items;
    }

    private String item(DateRange member, boolean yearless) {
        DatePoint first = member.first();
        DatePoint last = member.last();
        Precision show = yearless ? Precision.YEARLESS : Precision.WHOLE;
        if (first == null) {
            return last == null
                    ? ""
                    : DateMessages.UP_TO.in(language, dates.point(last, show, true));
        }
        if (last == null) {
            return DateMessages.ONWARDS.in(language, dates.point(first, show, true));
        }
        return member.single()
                ? dates.point(first, show, false)
                : dates.fromTo(first, last, yearless);
    }

    private String joined(List<String> items, DateMessages beforeLast) {
        String said = items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            DateMessages phrase = i == items.size() - 1 ? beforeLast : DateMessages.LIST;
            said = phrase.in(language, said, items.get(i));
        }
        return said;
    }
}
