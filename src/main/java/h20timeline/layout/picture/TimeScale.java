package h20timeline.layout.picture;

import h20timeline.time.TimeSpan;
import java.util.List;

/// Maps the visible span onto `0..width` pixels: on one scale, or in islands with cuts between
/// them, where time is left out in which nothing happens. Subtracts in `long` first, so far-away
/// dates keep their precision.
public record TimeScale(TimeSpan visible, double width, List<Island> islands) {
    /// A stretch of time on a scale of its own, from one pixel to another.
    public record Island(TimeSpan span, double from, double to) {
        private double x(long time) {
            return from + (time - span.start()) * perSecond();
        }

        private long time(double x) {
            return span.start() + Math.round((x - from) * (span.length() / (to - from)));
        }

        private double perSecond() {
            return (to - from) / span.length();
        }
    }

    /// Refuses what cannot be mapped.
    public TimeScale {
        if (visible.length() <= 0 || !(width > 0) || islands.isEmpty()) {
            throw new IllegalArgumentException("nothing to map: " + visible + " on " + width);
        }
        islands = List.copyOf(islands);
    }

    /// One scale for all of a span.
    public TimeScale(TimeSpan visible, double width) {
        this(visible, width, List.of(new Island(visible, 0, width)));
    }

    /// Whether some time is left out.
    public boolean isCut() {
        return islands.size() > 1;
    }

    /// The pixel of a time in seconds.
    public double x(long time) {
        int i = islands.size() - 1;
        while (i > 0 && time < islands.get(i).span.start()) {
            i--;
        }
        Island island = islands.get(i);
        if (i == islands.size() - 1 || time <= island.span.end()) {
            return island.x(time);
        }
        Island next = islands.get(i + 1);
        double part = (double) (time - island.span.end()) / (next.span.start() - island.span.end());
        return island.to + part * (next.from - island.to);
    }

    /// The time of a pixel, rounded to a second; in a cut the one of its nearer end.
    public long time(double x) {
        int i = islands.size() - 1;
        while (i > 0 && x < (islands.get(i - 1).to + islands.get(i).from) / 2) {
            i--;
        }
        return islands.get(i).time(x);
    }

    /// Pixels of a second; the same for every span of one length, wherever it lies. With cuts,
    /// those of the widest island.
    public double perSecond() {
        Island widest = islands.getFirst();
        for (Island island : islands) {
            if (island.to - island.from > widest.to - widest.from) {
                widest = island;
            }
        }
        return widest.perSecond();
    }
}
