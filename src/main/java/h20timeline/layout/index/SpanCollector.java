package h20timeline.layout.index;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.CalendarStep;
import h20timeline.time.CalendarStep.Unit;
import h20timeline.time.DateReach;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects from where to where a timeline and its backbone reach, leaving out ends that are not
/// known.
public final class SpanCollector {
    /// What stands before and after a single day.
    private static final long SHORT = 3 * TimeSpan.DAY;

    /// So many events on one day stand in lists that are as wide as the day.
    private static final int CROWD = 13;

    private static final long MONTH = 31 * TimeSpan.DAY;

    /// What the ends of an axis are rounded to, the coarsest first; a step is taken where the time
    /// is so many times as long.
    private static final List<Rounding> ROUNDINGS =
            List.of(
                    new Rounding(new CalendarStep(Unit.YEAR, 1_000), 8),
                    new Rounding(new CalendarStep(Unit.YEAR, 500), 8),
                    new Rounding(new CalendarStep(Unit.YEAR, 100), 8),
                    new Rounding(new CalendarStep(Unit.YEAR, 50), 8),
                    new Rounding(new CalendarStep(Unit.YEAR, 10), 8),
                    new Rounding(new CalendarStep(Unit.YEAR, 1), 8),
                    new Rounding(new CalendarStep(Unit.MONTH, 3), 8),
                    new Rounding(new CalendarStep(Unit.MONTH, 1), 2),
                    new Rounding(new CalendarStep(Unit.DAY, 1), 0));

    /// The same where dates have times of day.
    private static final List<Rounding> CLOCKS =
            List.of(
                    new Rounding(new CalendarStep(Unit.DAY, 1), 4),
                    new Rounding(new CalendarStep(Unit.HOUR, 1), 4),
                    new Rounding(new CalendarStep(Unit.MINUTE, 15), 2),
                    new Rounding(new CalendarStep(Unit.MINUTE, 5), 0));

    private record Rounding(CalendarStep step, int times) {}

    private final Hull every = new Hull();
    private final Hull backbone = new Hull();
    private TimeSpan all = new TimeSpan(0, TimeSpan.DAY);
    private TimeSpan story = all;
    private TimeSpan known = all;
    private @Nullable EdtfDate first;
    private @Nullable EdtfDate last;
    private boolean clocks;
    private boolean days;
    private boolean months;

    public void add(Event event, Extent extent) {
        every.add(extent);
        if (extent.startBound() == Extent.Bound.KNOWN
                && (first == null || extent.reach().start() < first.extent().reach().start())) {
            first = event.date();
        }
        if (extent.endBound() == Extent.Bound.KNOWN
                && (last == null || extent.reach().end() > last.extent().reach().end())) {
            last = event.date();
        }
        clocks |= event.date().hasClock();
        days = days || event.date().hasDay();
        months = months || event.date().hasMonth();
        if (event.importance() == Importance.BACKBONE) {
            backbone.add(extent);
        }
    }

    /// From the first date to the last in words, empty where no end is known.
    public String words(Language language) {
        return first == null || last == null ? "" : DateReach.text(first, last, language);
    }

    /// The unit of the finest date.
    public Unit finest() {
        return clocks ? Unit.MINUTE : days ? Unit.DAY : months ? Unit.MONTH : Unit.YEAR;
    }

    public TimeSpan known() {
        return known;
    }

    /// Ends the collection with the day up to which the file knows.
    public void close(@Nullable EdtfDate asOf) {
        long until = asOf == null ? every.end : asOf.extent().reach().end();
        if (every.start < until) {
            known = new TimeSpan(every.start, until);
        }
        long now = asOf == null ? Long.MIN_VALUE : asOf.extent().reach().end();
        all = every.rounded(now, clocks, all);
        story = backbone.count > 1 ? backbone.rounded(now, clocks, all) : all;
    }

    public TimeSpan all() {
        return all;
    }

    public TimeSpan story() {
        return story;
    }

    private static final class Hull {
        private long start = Long.MAX_VALUE;
        private long end = Long.MIN_VALUE;
        private int count;

        void add(Extent extent) {
            count++;
            boolean startKnown = extent.startBound() == Extent.Bound.KNOWN;
            boolean endKnown = extent.endBound() == Extent.Bound.KNOWN;
            if (startKnown) {
                include(extent.reach().start());
            }
            if (endKnown) {
                include(extent.reach().end());
            }
        }

        private void include(long time) {
            start = Math.min(start, time);
            end = Math.max(end, time);
        }

        /// From the first date to `now`, the day up to which the file knows; to the last date where
        /// that is later. The ends that no date names are rounded to whole units.
        TimeSpan rounded(long now, boolean clocks, TimeSpan otherwise) {
            if (start > end) {
                return otherwise;
            }
            long last = Math.max(end, now);
            CalendarStep step = step(last - start, clocks);
            long from = step.floor(start);
            long floor = step.floor(last);
            long to = last == now || floor == last ? last : step.next(last);
            if (to - from <= TimeSpan.DAY && !clocks && count < CROWD) {
                from -= SHORT;
                to += SHORT;
            }
            return new TimeSpan(Math.max(Extent.DAWN, from), Math.min(Extent.DUSK, to));
        }

        private static CalendarStep step(long length, boolean clocks) {
            List<Rounding> roundings = new ArrayList<>(ROUNDINGS);
            if (clocks && length < MONTH) {
                roundings = CLOCKS;
            }
            return roundings.stream()
                    .filter(r -> length >= r.times() * r.step().typicalSeconds())
                    .findFirst()
                    .orElseThrow()
                    .step();
        }
    }
}
