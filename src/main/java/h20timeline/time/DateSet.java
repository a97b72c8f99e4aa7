package h20timeline.time;

import h20timeline.time.Extent.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Several dates: one of them is meant (`[a,b..c]`), or all (`{a,b..c}`). Never empty.
record DateSet(boolean all, List<DateRange> members) implements DateExpression {
    private static final int MOST_DAYS = 60;

    @Override
    public Extent extent() {
        long start = Extent.DUSK;
        long end = Extent.DAWN;
        boolean fromEver = false;
        boolean forEver = false;
        List<TimeSpan> parts = new ArrayList<>();
        for (DateRange member : members) {
            TimeSpan reach = member.reach();
            start = Math.min(start, reach.start());
            end = Math.max(end, reach.end());
            fromEver |= member.first() == null;
            forEver |= member.last() == null;
            if (all) {
                addParts(member, reach, parts);
            }
        }
        parts.sort(Comparator.comparingLong(TimeSpan::start).thenComparingLong(TimeSpan::end));
        return new Extent(
                all ? Extent.ExtentForm.ALL_OF : Extent.ExtentForm.ONE_OF,
                new TimeSpan(start, end),
                null,
                fromEver ? Bound.OPEN : Bound.KNOWN,
                forEver ? Bound.OPEN : Bound.KNOWN,
                parts);
    }

    /// Each day of a range of days; a long or coarse range is one part.
    private static void addParts(DateRange member, TimeSpan reach, List<TimeSpan> parts) {
        DatePoint first = member.first();
        DatePoint last = member.last();
        boolean days =
                !member.single()
                        && first != null
                        && last != null
                        && first.isPlainDay()
                        && last.isPlainDay()
                        && reach.length() <= MOST_DAYS * TimeSpan.DAY;
        if (!days) {
            parts.add(reach);
            return;
        }
        for (long day = reach.start(); day < reach.end(); day += TimeSpan.DAY) {
            parts.add(new TimeSpan(day, day + TimeSpan.DAY));
        }
    }
}
