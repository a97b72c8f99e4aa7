package h20timeline.layout;

import h20timeline.layout.picture.TimeScale;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// Where the axis of a picture of its own leaves out time in which nothing happens: between the
/// islands, each padded to whole units. A window never cuts its axis, since it moves over it.
record AxisCuts(TimeSpan visible, List<AxisIsland> islands) {
    /// The width of a cut in pixels.
    static final double GAP = 18;

    /// The widths of islands in which nothing main happens, the second where they are longer than a
    /// year.
    private static final double NARROW = 84;

    private static final double NARROW_YEARS = 244;
    private static final long YEAR = 366 * TimeSpan.DAY;

    /// The part of the width that narrow islands take at most.
    private static final double NARROW_PART = 0.4;

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

    /// Where the islands lie on a plot. A plot that is too narrow for them has one scale.
    TimeScale scale(double width) {
        double[] widths = widths(width - cuts() * GAP);
        if (cuts() == 0 || widths.length == 0) {
            return new TimeScale(visible, width);
        }
        List<TimeScale.Island> placed = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            placed.add(new TimeScale.Island(islands.get(i).span(), x, x + widths[i]));
            x += widths[i] + GAP;
        }
        return new TimeScale(visible, width, placed);
    }

    /// Islands in which nothing main happens are narrow; the others share the rest on one scale, so
    /// far as none of them becomes too narrow for its name.
    private double[] widths(double room) {
        boolean allMain = islands.stream().noneMatch(AxisIsland::main);
        double[] widths = new double[islands.size()];
        double rest = room;
        double length = 0;
        for (int i = 0; i < widths.length; i++) {
            AxisIsland island = islands.get(i);
            if (allMain || island.main()) {
                length += island.span().length();
            } else {
                double wish = island.span().length() > YEAR ? NARROW_YEARS : NARROW;
                widths[i] = Math.max(NARROW, Math.min(wish, room * 0.18));
                rest -= widths[i];
            }
        }
        if (rest < room * (1 - NARROW_PART)) {
            return new double[0];
        }
        double share = rest;
        double sharedLength = length;
        for (int i = 0; i < widths.length; i++) {
            double span = islands.get(i).span().length();
            if (widths[i] == 0 && span / length * rest < NARROW) {
                widths[i] = NARROW;
                share -= NARROW;
                sharedLength -= span;
            }
        }
        if (share < room * (1 - NARROW_PART)) {
            return new double[0];
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                widths[i] = islands.get(i).span().length() / sharedLength * share;
            }
        }
        return widths;
    }
}
