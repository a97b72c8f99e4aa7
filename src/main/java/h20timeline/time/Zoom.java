package h20timeline.time;

/// How a visible span moves and changes its length: kept between ten minutes and all of history.
public final class Zoom {
    private static final long SHORTEST = 600;
    private static final long LONGEST = Extent.DUSK - Extent.DAWN;

    private Zoom() {}

    /// A span kept between ten minutes and all of history.
    public static TimeSpan legal(TimeSpan span) {
        long length = Math.clamp(span.length(), SHORTEST, LONGEST);
        long start = span.length() == length ? span.start() : span.middle() - length / 2;
        start = Math.clamp(start, Extent.DAWN, Extent.DUSK - length);
        return new TimeSpan(start, start + length);
    }

    /// A span after zooming by a factor (over 1 shows less) with one time of it staying where it
    /// is.
    public static TimeSpan zoomed(TimeSpan old, double factor, long fixed) {
        double length = Math.clamp(old.length() / factor, SHORTEST, LONGEST);
        long inside = Math.clamp(fixed, old.start(), old.end());
        double part = (double) (inside - old.start()) / old.length();
        long start = inside - Math.round(part * length);
        return legal(new TimeSpan(start, start + Math.round(length)));
    }

    /// The span after a part of the way from one to another. The start moves as the length does, so
    /// that a zoom around a point keeps that point where it is.
    public static TimeSpan between(TimeSpan from, TimeSpan to, double part) {
        double length = from.length() * Math.pow((double) to.length() / from.length(), part);
        double moved =
                from.length() == to.length()
                        ? part
                        : (length - from.length()) / ((double) to.length() - from.length());
        long start = Math.round(from.start() + ((double) to.start() - from.start()) * moved);
        return new TimeSpan(start, start + Math.max(1, Math.round(length)));
    }
}
