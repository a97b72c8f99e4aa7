package h20timeline.time;

import h20timeline.time.Extent.Bound;
import org.jspecify.annotations.Nullable;

/// From one date to another; an end is null exactly when its bound is not `KNOWN`, and never both
/// are. A single member of a set is a range from itself to itself.
record DateRange(
        @Nullable DatePoint first, @Nullable DatePoint last, Bound firstBound, Bound lastBound) {
    /// One date alone.
    static DateRange of(DatePoint point) {
        return new DateRange(point, point, Bound.KNOWN, Bound.KNOWN);
    }

    /// Whether it is one date alone.
    boolean single() {
        return first != null && first.equals(last);
    }

    /// From the earliest second it may touch to the latest, as far as the calendar goes.
    TimeSpan reach() {
        long start = first == null ? Extent.DAWN : first.earliest();
        long end = last == null ? Extent.DUSK : last.latest();
        return Extent.clamp(start, end);
    }
}
