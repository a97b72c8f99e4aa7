package h20timeline.export;

import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;

/// Turns the extent of a date into a stretch to be shown.
public final class ExportRange {
    /// Seconds that a picture shows at the least.
    private static final long SHORTEST = 600;

    private ExportRange() {}

    /// The extent within the time of a timeline; never too short to be seen.
    public static TimeSpan of(Extent extent, TimeSpan all) {
        TimeSpan span = extent.within(all);
        return new TimeSpan(span.start(), Math.max(span.end(), span.start() + SHORTEST));
    }
}
