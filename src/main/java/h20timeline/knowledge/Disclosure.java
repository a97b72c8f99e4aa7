package h20timeline.knowledge;

import h20timeline.model.Event;
import h20timeline.model.KnownDay;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// When an event became known that was not known at once: the middle of that day. It is `assumed`
/// where the file does not say.
public record Disclosure(long time, boolean assumed) {
    /// When an event became known, or null where that was when it happened. What lasts happened
    /// when it began.
    public static @Nullable Disclosure of(Event event, KnownSince since) {
        long day = since.day(event);
        boolean assumed = KnownSince.isAssumed(event);
        Extent extent = event.date().extent();
        boolean lasts = extent.form() == Extent.ExtentForm.SPAN;
        long happened = lasts ? begun(extent) : KnownDay.of(event.date());
        // Where no source has a date either, nothing is known of the day.
        boolean told = !assumed || day != KnownDay.of(event.date());
        return told && day > happened
                ? new Disclosure(day * TimeSpan.DAY + TimeSpan.DAY / 2, assumed)
                : null;
    }

    /// The last day on which something can have begun that lasts.
    private static long begun(Extent extent) {
        TimeSpan core = extent.core();
        return extent.startBound() == Extent.Bound.KNOWN && core != null
                ? Math.floorDiv(core.start(), TimeSpan.DAY)
                : KnownDay.first(extent);
    }
}
