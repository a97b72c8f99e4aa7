package h20timeline.layout;

import h20timeline.layout.picture.TimeScale;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// Where the axis of a picture of its own leaves out time in which nothing happens: between the
/// islands, each padded to whole units. A window that moves over its axis never cuts it.
record AxisCuts(TimeSpan visible, List<AxisIsland> islands) {
    /// The width of a cut, and the part of a plot that it takes at most.
    private static final double GAP = 18;

    private static final double GAP_PART = 0.05;

    /// The widths of islands in which nothing main happens, the second where they are longer than a
    /// year.
    private static final double NARROW = 84;

    private static final double NARROW_YEARS = 244;
    private static final long YEAR = 366 * TimeSpan.DAY;

    /// The part of the width that narrow islands take at most.
    private static final double NARROW_PART = 0.4;

    /// The part that one of them takes at most.
    private static final double WIDEST_PART = 0.18;

    /// A stretch of time; a `main` one has a backbone event.
    record AxisIsland(TimeSpan span, boolean main) {}

    /// Copies the list.
    AxisCuts {
        islands = List.copyOf(islands);
    }

    /// All of a span on one scale.
    static AxisCuts none(TimeSpan visible) {
        return new AxisCuts(visible, List.of(new AxisIsland(visible, true)));
    }

    /// How often the axis is cut.
    int cuts() {
        return islands.size() - 1;
    }

    /// Where the islands lie on a plot; all that is narrow about them is narrower in a narrow plot.
    TimeScale scale(double width) {
        double gap = Math.min(GAP, width * GAP_PART);
        double[] widths = widths(width - cuts() * gap);
        List<TimeScale.Island> placed = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            placed.add(new TimeScale.Island(islands.get(i).span(), x, x + widths[i]));
            x += widths[i] + gap;
        }
        return cuts() == 0 ? new TimeScale(visible, width) : new TimeScale(visible, width, placed);
    }

    /// Islands in which nothing main happens are narrow; the others share the rest on one scale, so
    /// far as none of them becomes too narrow for its name.
    private double[] widths(double room) {
        boolean allMain = islands.stream().noneMatch(AxisIsland::main);
        double least = Math.min(NARROW, room * NARROW_PART / islands.size());
        double[] widths = new double[islands.size()];
        double narrow = 0;
        double length = 0;
        for (int i = 0; i < widths.length; i++) {
            AxisIsland island = islands.get(i);
            if (allMain || island.main()) {
                length += island.span().length();
            } else {
                double wish = island.span().length() > YEAR ? NARROW_YEARS : NARROW;
                widths[i] = Math.max(least, Math.min(wish, room * WIDEST_PART));
                narrow += widths[i];
            }
        }
        double less = Math.min(1, room * NARROW_PART / Math.max(1, narrow));
        double rest = room;
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= less;
            rest -= widths[i];
        }
        double share = rest;
        double shared = length;
        for (int i = 0; i < widths.length; i++) {
            double span = islands.get(i).span().length();
            if (widths[i] == 0 && span / length * rest < least) {
                widths[i] = least;
                share -= least;
                shared -= span;
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                widths[i] = islands.get(i).span().length() / shared * share;
            }
        }
        return widths;
    }
}
