package h20timeline.layout.index;

import java.util.ArrayList;
import java.util.List;

/// Cuts the time axis into pages at fixed times, so that what is placed depends on the zoom alone.
/// Even pages are filled first, each by itself; odd pages then fill what their neighbours left. A
/// page is wider than any two labels, so that no page reaches past its neighbour, and what is
/// visible needs only the pages that it touches and those beside them.
public record Pages(long seconds) {
    /// A timeline of this many events is one page: laid out whole, the best that can be done.
    public static final int WHOLE = 120;

    private static final double LEAST_PIXELS = 1024;

    /// The pages of a zoom: a power of two seconds, 1024 to 2048 pixels.
    public static Pages of(double perSecond) {
        int bits = 0;
        while (bits < 50 && (1L << bits) * perSecond < LEAST_PIXELS) {
            bits++;
        }
        return new Pages(1L << bits);
    }

    /// The stretch of ranks that one page holds.
    public record Page(int from, int to) {}

    /// The pages that bear on `from..to`, in the order in which they are filled.
    public List<Page> around(LaneIndex lane, long from, long to) {
        long first = Math.floorDiv(from, seconds) - 1;
        long last = Math.floorDiv(to, seconds) + 1;
        // An odd page at the rim leans on one more even page.
        first -= first & 1;
        last += last & 1;
        List<Page> even = new ArrayList<>();
        List<Page> odd = new ArrayList<>();
        int rank = lane.rankAt(first * seconds);
        for (long page = first; page <= last; page++) {
            int end = lane.rankAt((page + 1) * seconds);
            if (end > rank) {
                ((page & 1) == 0 ? even : odd).add(new Page(rank, end));
            }
            rank = end;
        }
        even.addAll(odd);
        return even;
    }
}
