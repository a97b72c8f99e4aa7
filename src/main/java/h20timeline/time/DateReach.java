package h20timeline.time;

import h20timeline.i18n.Language;
import org.jspecify.annotations.Nullable;

/// From where to where some dates reach, in words, each end as precise as the date that names it.
public final class DateReach {
    private DateReach() {}

    /// From the start of one date to the end of another: `9 August 2022 – 24 August 2025`.
    public static String text(EdtfDate first, EdtfDate last, Language language) {
        DatePoint from = point(first, true);
        DatePoint to = point(last, false);
        if (from == null || to == null) {
            Extent start = first.extent();
            Extent end = last.extent();
            return CalendarText.range(
                    start.startBound() == Extent.Bound.KNOWN
                            ? start.reach().start()
                            : start.anchor(),
                    end.endBound() == Extent.Bound.KNOWN ? end.reach().end() : end.anchor() + 1,
                    language);
        }
        return new DateText(language, EdtfDate.Style.FULL)
                .visible(DatePointText.resolved(from), DatePointText.resolved(to));
    }

    private static @Nullable DatePoint point(EdtfDate date, boolean start) {
        return switch (date.expression()) {
            case DatePoint point -> point;
            case Interval interval -> end(interval.range(), start);
            case DateSet set ->
                    end(start ? set.members().getFirst() : set.members().getLast(), start);
        };
    }

    private static @Nullable DatePoint end(DateRange range, boolean start) {
        return start ? range.first() : range.last();
    }
}
