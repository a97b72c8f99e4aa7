package h20timeline.layout;

import java.util.Arrays;
import java.util.PriorityQueue;

/// The events of one lane by the time of their anchor, with a tree that finds the most important
/// ones of any stretch. A *rank* is a position in that order. Lower weight is more important.
final class LaneIndex {
    private static final int COARSE = 8192;

    private final long[] anchors;
    private final int[] events;
    private final int[] weights;
    private final int[] best;
    private final int leaves;

    /// The first rank of each of many equal stretches of time: small enough to stay near the
    /// processor, so that a look-up touches the long list once or twice instead of twenty times.
    private final int[] coarse;

    private final int coarseBits;
    private final long coarseFirst;

    /// `anchors` rise; `events` and `weights` belong to them.
    LaneIndex(long[] anchors, int[] events, int[] weights) {
        this.anchors = anchors;
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

    int size() {
        return anchors.length;
    }

    long anchor(int rank) {
        return anchors[rank];
    }

    /// The position of an event in the timeline's list.
    int event(int rank) {
        return events[rank];
    }

    /// The first rank whose anchor is at or after a time.
    int rankAt(long time) {
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
    int[] mostImportant(int from, int to, int most) {
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
