package h20timeline.picture;

import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;

/// Turns the extent of a date into a stretch to be shown.
public final class Ranges {
    /// Seconds that a picture shows at the least.
    private static final long SHORTEST = 600;

    private Ranges() {}

    /// An end that the extent leaves open is where the timeline ends, or as far away as the
    /// timeline is long where the extent does not reach it.
    public static TimeSpan of(Extent extent, TimeSpan all) {
        long start = extent.reach().start();
        long end = extent.reach().end();
        if (extent.startBound() != Extent.Bound.KNOWN) {
            start = all.start() < end ? all.start() : end - all.length();
        }
        if (extent.endBound() != Extent.Bound.KNOWN) {
            end = all.end() > start ? all.end() : start + all.length();
        }
        return new TimeSpan(start, Math.max(end, start + SHORTEST));
    }
}
