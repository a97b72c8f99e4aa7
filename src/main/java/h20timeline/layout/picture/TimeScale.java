package h20timeline.layout.picture;

import h20timeline.time.TimeSpan;

/// Maps the visible span onto `0..width` pixels. Subtracts in `long` first, so far-away dates keep
/// their precision.
public record TimeScale(TimeSpan visible, double width) {
    /// Refuses what cannot be mapped.
    public TimeScale {
        if (visible.length() <= 0 || !(width > 0)) {
            throw new IllegalArgumentException("nothing to map: " + visible + " on " + width);
        }
    }

    /// The pixel of a time in seconds.
    public double x(long time) {
        return (time - visible.start()) * (width / visible.length());
    }

    /// The time of a pixel, rounded to a second.
    public long time(double x) {
        return visible.start() + Math.round(x * (visible.length() / width));
    }

    /// Pixels of a second; the same for every span of one length, wherever it lies.
    public double perSecond() {
        return width / visible.length();
    }
}
