package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.LaneIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts the events of a lane that found no room for words into bins: fixed stretches of time of so
/// many `seconds`, so that nothing moves while the viewport does. `shown` are the events that have
/// a mark, with their anchors.
record Bins(
        LaneFrame frame,
        LaneIndex lane,
        HighlightedLane highlighted,
        Map<Integer, Long> shown,
        long seconds) {
    /// From one dot to the next.
    private static final double APART = 2 * Metrics.DOT_ROOM;

    private static final int MOST_DOTS = 3;

    /// More events than this are counted, not visited.
    private static final int MANY = 256;

    /// The events of one bin: where they are dots they stand apart, else they are one cluster.
    /// `dots` are their ranks, empty for a cluster; `highlighted` of the cluster's events stand
    /// out.
    record Bin(long start, List<Integer> dots, int count, int highlighted, int from, int to) {
        boolean apart() {
            return !dots.isEmpty();
        }
    }

    /// The bins that touch the plot, and one more on either side. Dots of two bins may touch, too:
    /// then the even one makes a cluster of its own and the nearest of the other. A bin is too
    /// short for this to spread.
    List<Bin> visible() {
        long first = Math.floorDiv(frame.visible().start(), seconds) - 1;
        List<Bin> cut = cut(first, Math.floorDiv(frame.visible().end(), seconds) + 1);
        List<Bin> bins = new ArrayList<>();
        int even = (int) (first & 1);
        for (int i = 0; i < cut.size(); i++) {
            Bin bin = cut.get(i);
            Bin before = i > 0 && touch(cut.get(i - 1), bin) ? cut.get(i - 1) : null;
            Bin after = i + 1 < cut.size() && touch(bin, cut.get(i + 1)) ? cut.get(i + 1) : null;
            if (before == null && after == null) {
                bins.add(bin);
            } else if (i % 2 == even) {
                List<Integer> dots = new ArrayList<>(bin.dots());
                if (before != null) {
                    dots.addFirst(before.dots().getLast());
                }
                if (after != null) {
                    dots.addLast(after.dots().getFirst());
                }
                bins.add(cluster(bin.start(), dots));
            } else {
                int skip = before == null ? 0 : 1;
                int end = bin.dots().size() - (after == null ? 0 : 1);
                List<Integer> dots = bin.dots().subList(skip, end);
                bins.add(new Bin(bin.start(), dots, dots.size(), 0, bin.from(), bin.to()));
            }
        }
        return bins;
    }

    private List<Bin> cut(long first, long last) {
        List<Bin> bins = new ArrayList<>();
        int from = lane.rankAt(first * seconds);
        for (long at = first; at <= last; at++) {
            int to = lane.rankAt((at + 1) * seconds);
            bins.add(to - from > MANY ? full(at * seconds, from, to) : bin(at * seconds, from, to));
            from = to;
        }
        return bins;
    }

    private boolean touch(Bin one, Bin next) {
        return one.apart()
                && next.apart()
                && pixel(next.dots().getFirst()) - pixel(one.dots().getLast()) < APART;
    }

    /// The bin without the events that are shown.
    private Bin bin(long start, int from, int to) {
        List<Integer> left = new ArrayList<>();
        boolean apart = true;
        double last = Double.NEGATIVE_INFINITY;
        for (int rank = from; rank < to; rank++) {
            if (!shown.containsKey(lane.event(rank))) {
                double pixel = pixel(rank);
                apart &= pixel - last >= APART;
                last = pixel;
                left.add(rank);
            }
        }
        if (left.isEmpty()) {
            return new Bin(start, List.of(), 0, 0, from, to);
        }
        return apart && left.size() <= MOST_DOTS
                ? new Bin(start, left, left.size(), 0, left.getFirst(), left.getLast() + 1)
                : cluster(start, left);
    }

    private Bin cluster(long start, List<Integer> ranks) {
        int here = 0;
        for (int rank : ranks) {
            here += highlighted.has(lane.event(rank)) ? 1 : 0;
        }
        return new Bin(start, List.of(), ranks.size(), here, ranks.getFirst(), ranks.getLast() + 1);
    }

    private Bin full(long start, int from, int to) {
        int count = to - from;
        int here = highlighted.between(from, to);
        for (Map.Entry<Integer, Long> one : shown.entrySet()) {
            if (one.getValue() >= start && one.getValue() < start + seconds) {
                count--;
                here -= highlighted.has(one.getKey()) ? 1 : 0;
            }
        }
        int first = from;
        while (first < to - 1 && shown.containsKey(lane.event(first))) {
            first++;
        }
        return new Bin(start, List.of(), count, here, first, to);
    }

    private double pixel(int rank) {
        return frame.pixel(lane.anchor(rank));
    }
}
