package h20timeline.layout;

import h20timeline.layout.AxisCuts.AxisIsland;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.CalendarStep;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the time that a picture of its own leaves out: the longest gaps between events, where they
/// are a good part of all the time. Safe from any thread.
public final class AxisCutter {
    /// A shorter part of the time is not worth a cut.
    private static final double LEAST = 0.08;

    /// The part of the time that cuts must make narrower, lest the reader is told of them for
    /// little.
    private static final double LEAST_WON = 0.25;

    private static final int MOST_CUTS = 5;
    private static final long YEAR = 366 * TimeSpan.DAY;
    private static final int HELD = 64;
    private static final Comparator<TimeSpan> BY_START = Comparator.comparingLong(TimeSpan::start);

    private final TimelineIndex index;
    private final BoundedCache<TimeSpan, AxisCuts> held = new BoundedCache<>(HELD);

    AxisCutter(TimelineIndex index) {
        this.index = index;
    }

    /// What a picture of a span on its own leaves out.
    public static List<TimeSpan> leftOut(TimelineIndex index, TimeSpan visible) {
        List<TimeSpan> cuts = new ArrayList<>();
        if (LanePlanner.canPlan(index)) {
            List<AxisIsland> islands = new AxisCutter(index).find(visible).islands();
            for (int i = 1; i < islands.size(); i++) {
                cuts.add(between(islands.get(i - 1).span(), islands.get(i).span()));
            }
        }
        return cuts;
    }

    /// The cuts of a viewport; none in one that moves, or that has too many events to look at all.
    AxisCuts of(Viewport viewport) {
        boolean cuts =
                viewport.whole() && !viewport.spotlight().isOn() && LanePlanner.canPlan(index);
        return cuts ? held.of(viewport.visible(), this::find) : AxisCuts.none(viewport.visible());
    }

    private AxisCuts find(TimeSpan visible) {
        List<TimeSpan> asked = index.timeline().plan().cuts();
        return asked == null ? found(visible) : asked(visible, asked);
    }

    /// The cuts that the file asks for, but never where something happens.
    private AxisCuts asked(TimeSpan visible, List<TimeSpan> cuts) {
        List<AxisIsland> islands = new ArrayList<>();
        long from = visible.start();
        for (TimeSpan gap : gaps(visible)) {
            for (TimeSpan cut : cuts.stream().sorted(BY_START).toList()) {
                long start = Math.max(gap.start(), cut.start());
                long end = Math.min(gap.end(), cut.end());
                if (start < end && start > from) {
                    TimeSpan island = new TimeSpan(from, start);
                    islands.add(new AxisIsland(island, hasMain(island)));
                    from = end;
                }
            }
        }
        TimeSpan last = new TimeSpan(from, visible.end());
        islands.add(new AxisIsland(last, hasMain(last)));
        return islands.size() < 2 ? AxisCuts.none(visible) : new AxisCuts(visible, islands);
    }

    /// The stretches in which nothing happens between two in which something does.
    private List<TimeSpan> gaps(TimeSpan visible) {
        List<TimeSpan> gaps = new ArrayList<>();
        TimeSpan before = null;
        for (TimeSpan part : taken(visible)) {
            if (before != null && part.start() > before.end()) {
                gaps.add(between(before, part));
            }
            before = before == null || part.end() > before.end() ? part : before;
        }
        return gaps;
    }

    private static TimeSpan between(TimeSpan before, TimeSpan after) {
        long start = before.end();
        return new TimeSpan(start, after.start());
    }

    private AxisCuts found(TimeSpan visible) {
        List<TimeSpan> islands = new ArrayList<>();
        for (TimeSpan content : contents(visible)) {
            TimeSpan padded = padded(content, visible);
            TimeSpan last = islands.isEmpty() ? null : islands.getLast();
            if (last != null && last.end() >= padded.start()) {
                islands.set(islands.size() - 1, new TimeSpan(last.start(), padded.end()));
            } else {
                islands.add(padded);
            }
        }
        List<AxisIsland> all = islands.stream().map(s -> new AxisIsland(s, hasMain(s))).toList();
        long main = all.stream().filter(AxisIsland::main).mapToLong(i -> i.span().length()).sum();
        boolean worth = visible.length() - main > visible.length() * LEAST_WON;
        return islands.size() < 2 || !worth ? AxisCuts.none(visible) : new AxisCuts(visible, all);
    }

    private boolean hasMain(TimeSpan span) {
        for (int event : index.timeOrder()) {
            Event one = index.timeline().events().get(event);
            long at = one.date().extent().anchor();
            if (one.importance() == Importance.BACKBONE && at >= span.start() && at <= span.end()) {
                return true;
            }
        }
        return false;
    }

    /// The stretches in which there are events, apart by the longest gaps.
    private List<TimeSpan> contents(TimeSpan visible) {
        List<TimeSpan> stretches = new ArrayList<>();
        for (TimeSpan part : taken(visible)) {
            TimeSpan last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && part.start() - last.end() <= visible.length() * LEAST) {
                long end = Math.max(last.end(), part.end());
                stretches.set(stretches.size() - 1, new TimeSpan(last.start(), end));
            } else {
                stretches.add(part);
            }
        }
        while (stretches.size() > MOST_CUTS + 1) {
            int shortest = 1;
            for (int i = 2; i < stretches.size(); i++) {
                if (gap(stretches, i) < gap(stretches, shortest)) {
                    shortest = i;
                }
            }
            TimeSpan joined =
                    new TimeSpan(
                            stretches.get(shortest - 1).start(), stretches.get(shortest).end());
            stretches.remove(shortest);
            stretches.set(shortest - 1, joined);
        }
        return stretches;
    }

    private static long gap(List<TimeSpan> stretches, int place) {
        return stretches.get(place).start() - stretches.get(place - 1).end();
    }

    /// The time that events take and the file knows of, by its start.
    private List<TimeSpan> taken(TimeSpan visible) {
        List<TimeSpan> taken = new ArrayList<>();
        for (int event : index.timeOrder()) {
            add(taken, index.timeline().events().get(event).date().extent(), visible);
        }
        EdtfDate asOf = index.timeline().asOf();
        if (asOf != null && asOf.extent().reach().end() >= visible.end() - YEAR) {
            add(taken, asOf.extent(), visible);
        }
        taken.sort(Comparator.comparingLong(TimeSpan::start));
        return taken;
    }

    private static void add(List<TimeSpan> taken, Extent extent, TimeSpan visible) {
        long start = Math.max(extent.reach().start(), visible.start());
        long end = Math.min(extent.reach().end(), visible.end());
        if (start <= end) {
            taken.add(new TimeSpan(start, Math.max(end, start + 1)));
        }
    }

    /// To whole units that suit its length, so far as the picture reaches.
    private static TimeSpan padded(TimeSpan content, TimeSpan visible) {
        CalendarStep unit = unit(content.length());
        long end = unit.floor(content.end() - 1);
        return new TimeSpan(
                Math.max(visible.start(), unit.floor(content.start())),
                Math.min(visible.end(), unit.next(end)));
    }

    private static CalendarStep unit(long length) {
        if (length <= TimeSpan.DAY / 2) {
            return new CalendarStep(CalendarStep.Unit.MINUTE, 15);
        }
        if (length <= 20 * TimeSpan.DAY) {
            return new CalendarStep(CalendarStep.Unit.DAY, 1);
        }
        if (length <= 8 * YEAR) {
            return new CalendarStep(CalendarStep.Unit.MONTH, 1);
        }
        int years = length <= 80 * YEAR ? 1 : length <= 800 * YEAR ? 10 : 100;
        return new CalendarStep(CalendarStep.Unit.YEAR, years);
    }
}
