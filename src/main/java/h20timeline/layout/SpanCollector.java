package h20timeline.layout;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Collects from where to where a timeline and its backbone reach, leaving out ends that are not
/// known.
final class SpanCollector {
    private static final double AIR = 0.04;

    /// After the last date there is more air, for the words of what happened last.
    private static final double AIR_AFTER = 0.11;

    private final Hull every = new Hull();
    private final Hull backbone = new Hull();
    private TimeSpan all = new TimeSpan(0, TimeSpan.DAY);
    private TimeSpan story = all;

    void add(Event event, Extent extent) {
        every.add(extent);
        if (event.importance() == Importance.BACKBONE) {
            backbone.add(extent);
        }
    }

    /// Ends the collection with the day up to which the file knows.
    void close(@Nullable EdtfDate asOf) {
        if (asOf != null) {
            every.add(asOf.extent());
        }
        all = every.withAir(all);
        if (backbone.count > 1 && asOf != null) {
            backbone.add(asOf.extent());
        }
        story = backbone.count > 1 ? backbone.withAir(all) : all;
    }

    TimeSpan all() {
        return all;
    }

    TimeSpan story() {
        return story;
    }

    private static final class Hull {
        private long start = Long.MAX_VALUE;
        private long end = Long.MIN_VALUE;
        private int count;

        void add(Extent extent) {
            count++;
            boolean startKnown = extent.startBound() == Extent.Bound.KNOWN;
            boolean endKnown = extent.endBound() == Extent.Bound.KNOWN;
            if (startKnown) {
                include(extent.reach().start());
            }
            if (endKnown) {
                include(extent.reach().end());
            }
        }

        private void include(long time) {
            start = Math.min(start, time);
            end = Math.max(end, time);
        }

        TimeSpan withAir(TimeSpan otherwise) {
            if (start > end) {
                return otherwise;
            }
            long before = Math.max(TimeSpan.DAY, Math.round((end - start) * AIR));
            long after = Math.max(TimeSpan.DAY, Math.round((end - start) * AIR_AFTER));
            return new TimeSpan(
                    Math.max(Extent.DAWN, start - before), Math.min(Extent.DUSK, end + after));
        }
    }
}
