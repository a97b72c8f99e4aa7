package h20timeline.layout.index;

import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// The events of one lane by the time of their anchor, with a tree that finds the most important
/// ones of any stretch. A *rank* is a position in that order. Lower weight is more important.
public final class LaneIndex {
    private static final int COARSE = 8192;

    private final long[] anchors;
    private final int[] events;

    /// When the extents begin and when they end, each list in its own order.
    private final long[] starts;

    private final long[] ends;
    private final int[] weights;
    private final int[] best;
    private final int leaves;

    /// The first rank of each of many equal stretches of time: small enough to stay near the
    /// processor, so that a look-up touches the long list once or twice instead of twenty times.
    private final int[] coarse;

    private final int coarseBits;
    private final long coarseFirst;

    /// `anchors` rise; `events` and `weights` belong to them. `starts` and `ends` are those of the
    /// extents in any order.
    public LaneIndex(long[] anchors, int[] events, int[] weights, long[] starts, long[] ends) {
        this.anchors = anchors;
        this.starts = sorted(starts);
        this.ends = sorted(ends);
        this.events = events;
        this.weights = weights;
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, anchors.length - 1)) * 2);
        best = new int[leaves];
        Arrays.fill(best, -1);
        for (int node = leaves - 1; node > 0; node--) {
            best[node] = better(winner(2 * node), winner(2 * node + 1));
        }
        long range = anchors.length == 0 ? 0 : anchors[anchors.length - 1] - anchors[0];
        coarseBits = bitsFor(range);
        coarseFirst = anchors.length == 0 ? 0 : anchors[0] >> coarseBits;
        coarse = new int[anchors.length == 0 ? 0 : (int) (range >> coarseBits) + 3];
        fillCoarse();
    }

    private static long[] sorted(long[] times) {
        long[] copy = times.clone();
        Arrays.parallelSort(copy);
        return copy;
    }

    /// The extent of the event at a rank, from the timeline's list.
    public TimeSpan reachOf(int rank, List<Event> all) {
        return all.get(events[rank]).date().extent().reach();
    }

    /// How many events have some time in common with a span. Those that begin after it or end
    /// before it are counted, none is visited.
    public int meeting(TimeSpan span) {
        return atMost(starts, span.end()) - atMost(ends, span.start() - 1);
    }

    /// How many events end before a time.
    public int endingBefore(long time) {
        return atMost(ends, time - 1);
    }

    /// How many events begin after a time.
    public int beginningAfter(long time) {
        return starts.length - atMost(starts, time);
    }

    /// How many of the events whose anchor lies before a time last until then or longer.
    public int reachingInto(long time) {
        return rankAt(time) - atMost(ends, time - 1);
    }

    /// How many of the events whose anchor lies after a time begin by then.
    public int beginningBy(long time) {
        return atMost(starts, time) - rankAt(time + 1);
    }

    private static int atMost(long[] times, long most) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int bitsFor(long range) {
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(range / COARSE));
    }

    private void fillCoarse() {
        int rank = 0;
        for (int i = 0; i < coarse.length; i++) {
            long start = (coarseFirst + i) << coarseBits;
            while (rank < anchors.length && anchors[rank] < start) {
                rank++;
            }
            coarse[i] = rank;
        }
    }

    public int size() {
        return anchors.length;
    }

    public long anchor(int rank) {
        return anchors[rank];
    }

    /// The position of an event in the timeline's list.
    public int event(int rank) {
        return events[rank];
    }

    /// The first rank whose anchor is at or after a time.
    public int rankAt(long time) {
        if (anchors.length == 0 || time <= anchors[0]) {
            return 0;
        }
        if (time > anchors[anchors.length - 1]) {
            return anchors.length;
        }
        int stretch = (int) ((time >> coarseBits) - coarseFirst);
        int low = coarse[stretch];
        // Bins are whole stretches, mostly: then nothing is left to search.
        int high = time == (time >> coarseBits) << coarseBits ? low : coarse[stretch + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The most important ranks of `from..to`, at most `most` of them, the most important first.
    /// Costs `most` times the depth of the tree, however many events lie between.
    public int[] mostImportant(int from, int to, int most) {
        if (to <= from || most <= 0) {
            return new int[0];
        }
        PriorityQueue<int[]> open =
                new PriorityQueue<>((a, b) -> Integer.compare(weights[a[0]], weights[b[0]]));
        push(open, from, to);
        int[] found = new int[Math.min(most, to - from)];
        int count = 0;
        while (count < found.length) {
            int[] top = open.remove();
            found[count++] = top[0];
            push(open, top[1], top[0]);
            push(open, top[0] + 1, top[2]);
        }
        return found;
    }

    private void push(PriorityQueue<int[]> open, int from, int to) {
        if (from < to) {
            open.add(new int[] {bestOf(from, to), from, to});
        }
    }

    private int bestOf(int from, int to) {
        int low = from + leaves;
        int high = to + leaves;
        int winner = -1;
        while (low < high) {
            if ((low & 1) == 1) {
                winner = better(winner, winner(low++));
            }
            if ((high & 1) == 1) {
                winner = better(winner, winner(--high));
            }
            low >>= 1;
            high >>= 1;
        }
        return winner;
    }

    private int winner(int node) {
        if (node < leaves) {
            return best[node];
        }
        int rank = node - leaves;
        return rank < anchors.length ? rank : -1;
    }

    private int better(int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        int order = Integer.compare(weights[a], weights[b]);
        return order < 0 || (order == 0 && a < b) ? a : b;
    }
}
