package h20timeline.model;

import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;

/// The day from which a date leaves no doubt that something is known, as days since 1970-01-01: its
/// last possible day; of what lasted and has no known end the first, for it is known from then on.
public final class KnownDay {
    private KnownDay() {}

    /// The day from which what became known at a date is known for sure.
    public static long of(EdtfDate date) {
        Extent extent = date.extent();
        return extent.endBound() == Extent.Bound.KNOWN ? last(extent) : first(extent);
    }

    /// The first day that a date may touch.
    public static long first(Extent extent) {
        return Math.floorDiv(extent.reach().start(), TimeSpan.DAY);
    }

    private static long last(Extent extent) {
        return Math.floorDiv(
                Math.max(extent.reach().start(), extent.reach().end() - 1), TimeSpan.DAY);
    }

    /// The day as a date.
    public static EdtfDate date(long day) {
        return EdtfDate.day(day * TimeSpan.DAY);
    }
}
