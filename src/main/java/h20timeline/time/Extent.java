package h20timeline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where on the time axis a date lies: never rounded to an instant. `reach` is all the time it may
/// touch; `core`, inside the reach, what it touches for sure, or null when nothing is sure (one
/// unknown day in a month). `parts` are the days of a set, each an extent of its own; empty for
/// every other form. Past an end that is not known the reach goes to [#DAWN] or [#DUSK].
public record Extent(
        ExtentForm form,
        TimeSpan reach,
        @Nullable TimeSpan core,
        Bound startBound,
        Bound endBound,
        List<TimeSpan> parts) {
    /// The first year that has a place on the time axis. The index of a timeline keeps a place in
    /// 41 bits, which are seconds of 69,000 years.
    static final int FIRST_YEAR = -50_000;

    /// The last year that has a place on the time axis.
    static final int LAST_YEAR = 19_000;

    /// The first second of the first year.
    public static final long DAWN = -1_640_014_819_200L;

    /// The end of the last year.
    public static final long DUSK = 537_446_448_000L;

    /// What sort of extent it is; each is drawn in its own way.
    public enum ExtentForm {
        /// A day, or a time of day: exactly known.
        MOMENT,
        /// Happened once, somewhere inside the reach.
        ONE_OF,
        /// Lasted, from the start to the end.
        SPAN,
        /// Happened on each of several days.
        ALL_OF
    }

    /// What is known of an end.
    public enum Bound {
        /// The date names it.
        KNOWN,
        /// Open: goes on (`a/..`).
        OPEN,
        /// Not known (`a/`).
        UNKNOWN
    }

    /// Copies the list.
    public Extent {
        parts = List.copyOf(parts);
    }

    /// Where its mark stands and by what it is ordered: the middle of a moment or of the reach, the
    /// start of a span, the first day of a set, the known end where the other is not.
    public long anchor() {
        boolean start = startBound == Bound.KNOWN;
        boolean end = endBound == Bound.KNOWN;
        return switch (form) {
            case ALL_OF -> allOfAnchor();
            case SPAN -> start ? reach.start() : end ? reach.end() : 0;
            case MOMENT, ONE_OF ->
                    start && end ? reach.middle() : start ? reach.start() : end ? reach.end() : 0;
        };
    }

    private long allOfAnchor() {
        if (parts.isEmpty()) {
            return reach.middle();
        }
        TimeSpan first = parts.get(0);
        return startBound == Bound.KNOWN ? first.middle() : first.end();
    }

    /// The reach as it is shown beside a whole: an end that is left open is where the whole ends,
    /// or as far away as the whole is long where that does not reach it.
    public TimeSpan within(TimeSpan whole) {
        long start = reach.start();
        long end = reach.end();
        if (startBound != Bound.KNOWN) {
            start = whole.start() < end ? whole.start() : end - whole.length();
        }
        if (endBound != Bound.KNOWN) {
            end = whole.end() > start ? whole.end() : start + whole.length();
        }
        return new TimeSpan(start, Math.max(start, end));
    }

    /// The part of `start..end` that the calendar has.
    static TimeSpan clamp(long start, long end) {
        return new TimeSpan(Math.clamp(start, DAWN, DUSK), Math.clamp(end, DAWN, DUSK));
    }

    /// The same, or null when that is no time at all.
    static @Nullable TimeSpan clampNonEmpty(long start, long end) {
        TimeSpan span = clamp(start, end);
        return span.length() > 0 ? span : null;
    }
}
