package h20timeline.time;

import h20timeline.time.Extent.Bound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that lasted: `a/b`, with open (`..`) and unknown (empty) ends.
record Interval(DateRange range) implements DateExpression {
    @Override
    public Extent extent() {
        return new Extent(
                Extent.ExtentForm.SPAN,
                range.reach(),
                core(),
                range.firstBound(),
                range.lastBound(),
                List.of());
    }

    /// From the latest start that is possible to the earliest end; null when that is no time.
    private @Nullable TimeSpan core() {
        DatePoint from = range.first() != null ? range.first() : range.last();
        DatePoint to = range.last() != null ? range.last() : range.first();
        if (from == null || to == null) {
            return null;
        }
        boolean started = range.firstBound() == Bound.OPEN;
        boolean goesOn = range.lastBound() == Bound.OPEN;
        long start = (started ? from.firstGrain() : from.lastGrain()).start();
        long end = (goesOn ? to.lastGrain() : to.firstGrain()).end();
        return start < end ? Extent.clampNonEmpty(start, end) : null;
    }
}
