package h20timeline.story;

import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.List;

/// The time that a step shows.
final class StepRanges {
    /// The air on either side, as a part of the length.
    private static final double AIR = 0.12;

    /// The part of a span that was asked for which is added at either end.
    private static final int RIM_PART = 50;

    /// No step shows less than this part of the whole story: else each would stand alone.
    private static final int LEAST_PART = 16;

    private StepRanges() {}

    /// A span that was asked for, made longer where a date in focus would be outside.
    static TimeSpan holding(TimeSpan span, List<EdtfDate> dates) {
        long start = span.start();
        long end = Math.max(span.end(), span.start() + TimeSpan.DAY);
        for (EdtfDate date : dates) {
            long anchor = date.extent().anchor();
            if (anchor < start || anchor > end) {
                long air = Math.max(TimeSpan.DAY / 2, Math.round((end - start) * AIR));
                start = Math.min(start, anchor - air);
                end = Math.max(end, anchor + air);
            }
        }
        // What happens at the very ends must not be drawn by half.
        long rim = (end - start) / RIM_PART;
        return legal(start - rim, end + rim);
    }

    /// Some dates, with air around them.
    static TimeSpan around(List<EdtfDate> dates, TimeSpan told) {
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (EdtfDate date : dates) {
            Extent extent = date.extent();
            boolean open =
                    extent.startBound() != Extent.Bound.KNOWN
                            || extent.endBound() != Extent.Bound.KNOWN;
            long anchor = extent.anchor();
            start = Math.min(start, open ? anchor : extent.reach().start());
            end = Math.max(end, open ? anchor : extent.reach().end());
        }
        return withAir(start, end, told);
    }

    /// A date between its neighbours, which are seen but do not push it to the side.
    static TimeSpan near(EdtfDate date, List<EdtfDate> neighbours, TimeSpan told) {
        long anchor = date.extent().anchor();
        long far = 0;
        for (EdtfDate other : neighbours) {
            far = Math.max(far, Math.abs(other.extent().anchor() - anchor));
        }
        // What is far away would leave nothing to see around the date itself.
        far = Math.min(far, told.length() / 4);
        return withAir(anchor - far, anchor + far, told);
    }

    private static TimeSpan withAir(long start, long end, TimeSpan told) {
        long least = Math.max(2 * TimeSpan.DAY, told.length() / LEAST_PART);
        long length = Math.max(least, Math.round((end - start) * (1 + 2 * AIR)));
        long middle = start + (end - start) / 2;
        return legal(middle - length / 2, middle - length / 2 + length);
    }

    private static TimeSpan legal(long start, long end) {
        long from = Math.clamp(start, Extent.DAWN, Extent.DUSK - TimeSpan.DAY);
        return new TimeSpan(from, Math.clamp(end, from + TimeSpan.DAY, Extent.DUSK));
    }
}
