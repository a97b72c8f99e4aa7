package h20timeline.time;

/// A stretch of time, `start` included and `end` not, in seconds since 1970-01-01T00:00 on a
/// calendar without time zones: a day is the same day wherever it is read. Never negative.
public record TimeSpan(long start, long end) {
    /// Seconds of a day.
    public static final long DAY = 86_400;

    /// Refuses a span that ends before it starts.
    public TimeSpan {
        if (end < start) {
            throw new IllegalArgumentException(end + " is before " + start);
        }
    }

    /// Its length in seconds.
    public long length() {
        return end - start;
    }

    /// The second in its middle.
    public long middle() {
        return start + (end - start) / 2;
    }

    /// Whether the two share any time, or the one lies at the edge of the other.
    public boolean meets(TimeSpan other) {
        return start <= other.end && other.start <= end;
    }

    /// Whether all of another lies in it.
    public boolean holds(TimeSpan other) {
        return start <= other.start && other.end <= end;
    }
}
