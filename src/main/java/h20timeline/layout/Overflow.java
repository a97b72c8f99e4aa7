package h20timeline.layout;

import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The events of a lane that found no room for words: dots where they stand apart, clusters with a
/// count where they would touch, density where even clusters would. The bins are fixed stretches of
/// time, so that nothing moves while the viewport does. `shown` are the events that have a mark,
/// with their anchors; `selected` is the selected event, or -1.
record Overflow(
        TimelineIndex index,
        Faces faces,
        LaneFrame frame,
        LaneIndex lane,
        Map<Integer, Long> shown,
        int selected) {
    /// Events a bin from which on a lane is drawn as density.
    static final int DENSE = 24;

    private static final double LEAST_BIN = 44;
    private static final double APART = 2 * Sizes.DOT_ROOM;
    private static final int MOST_DOTS = 3;
    private static final int MANY = 256;
    private static final int COLUMNS = 4;

    /// The events of one bin: where they are dots they stand apart, else they are one cluster.
    /// `dots` are their ranks, empty for a cluster.
    private record Bin(long start, List<Integer> dots, int count, int from, int to) {
        boolean apart() {
            return !dots.isEmpty();
        }
    }

    void addTo(List<Mark> marks) {
        if (lane.size() == 0) {
            return;
        }
        // Wide enough for the highest count and for a dot at the end of the bins beside it.
        double digit =
                IntStream.range(0, 10).mapToDouble(d -> words(Integer.toString(d))).max().orElse(0);
        double most = clusterWidth(digit * Integer.toString(lane.size()).length());
        double least = Math.max(LEAST_BIN, Math.ceil(most + 2 * Sizes.DOT_ROOM));
        least = Math.max(least, frame.budget().leastBin());
        long bin = 1;
        while (bin * frame.perSecond() < least && bin < 1L << 50) {
            bin *= 2;
        }
        long range = lane.anchor(lane.size() - 1) - lane.anchor(0) + bin;
        if (lane.size() / Math.ceil(range / (double) bin) > DENSE) {
            new Density(frame, lane, Math.max(1, bin / COLUMNS)).addTo(marks);
        } else {
            bins(marks, bin);
        }
    }

    /// Dots of two bins may touch, too: then the even one makes a cluster of its own and the
    /// nearest of the other. A bin is too short for this to spread.
    private void bins(List<Mark> marks, long seconds) {
        TimeSpan visible = frame.visible();
        long first = Math.floorDiv(visible.start(), seconds) - 1;
        long last = Math.floorDiv(visible.end(), seconds) + 1;
        List<Bin> bins = new ArrayList<>();
        int from = lane.rankAt(first * seconds);
        for (long at = first; at <= last; at++) {
            int to = lane.rankAt((at + 1) * seconds);
            bins.add(bin(at * seconds, seconds, from, to));
            from = to;
        }
        int even = (int) (first & 1);
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            boolean before = i > 0 && touch(bins.get(i - 1), bin);
            boolean after = i + 1 < bins.size() && touch(bin, bins.get(i + 1));
            if (i % 2 != even) {
                int skip = before ? 1 : 0;
                int end = bin.dots().size() - (after ? 1 : 0);
                draw(marks, bin, bin.apart() ? bin.dots().subList(skip, end) : List.of(), seconds);
            } else if (before || after) {
                int start = before ? bins.get(i - 1).dots().getLast() : bin.from();
                int end = after ? bins.get(i + 1).dots().getFirst() + 1 : bin.to();
                int count = bin.count() + (before ? 1 : 0) + (after ? 1 : 0);
                draw(marks, new Bin(bin.start(), List.of(), count, start, end), List.of(), seconds);
            } else {
                draw(marks, bin, bin.dots(), seconds);
            }
        }
    }

    private boolean touch(Bin one, Bin next) {
        return one.apart()
                && next.apart()
                && pixel(next.dots().getFirst()) - pixel(one.dots().getLast()) < APART;
    }

    private void draw(List<Mark> marks, Bin bin, List<Integer> dots, long seconds) {
        if (bin.apart()) {
            dots.forEach(rank -> dot(marks, rank));
        } else if (bin.count() > 0) {
            cluster(marks, bin, seconds);
        }
    }

    /// The bin without the events that are shown.
    private Bin bin(long start, long seconds, int from, int to) {
        if (to - from > MANY) {
            long end = start + seconds;
            long here = shown.values().stream().filter(t -> t >= start && t < end).count();
            int first = from;
            while (first < to - 1 && shown.containsKey(lane.event(first))) {
                first++;
            }
            return new Bin(start, List.of(), (int) (to - from - here), first, to);
        }
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
        return left.isEmpty()
                ? new Bin(start, List.of(), 0, from, to)
                : new Bin(
                        start,
                        apart && left.size() <= MOST_DOTS ? left : List.of(),
                        left.size(),
                        left.getFirst(),
                        left.getLast() + 1);
    }

    private double pixel(int rank) {
        return frame.pixel(lane.anchor(rank));
    }

    private void dot(List<Mark> marks, int rank) {
        double x = frame.xOf(lane.anchor(rank));
        Box plot = frame.plot();
        if (x < plot.x() + Sizes.DOT_ROOM || x > plot.right() - Sizes.DOT_ROOM) {
            return;
        }
        Face face = faces.of(lane.event(rank), frame.viewport().language());
        double y = frame.overflowTop() + Sizes.CLUSTER_HEIGHT / 2;
        marks.add(
                new Mark.Dot(
                        face.event().id(),
                        frame.hue(),
                        Glyph.of(face.event().status()),
                        face.index() == selected,
                        Shaper.around(x, y, Sizes.DOT_ROOM),
                        x,
                        y,
                        DateShapes.of(
                                face.extent(), frame, y + Sizes.CLUSTER_HEIGHT / 2 - 1, null)));
    }

    /// Stands in the middle of its events, but inside its bin and the plot.
    private void cluster(List<Mark> marks, Bin bin, long seconds) {
        Box plot = frame.plot();
        TimeSpan span =
                new TimeSpan(
                        lane.anchor(bin.from()),
                        Math.max(lane.anchor(bin.from()) + 1, lane.anchor(bin.to() - 1)));
        String text = Integer.toString(bin.count());
        double words = words(text);
        double width = clusterWidth(words);
        double left = Math.max(frame.xOf(bin.start()) + Sizes.DOT_ROOM, plot.x());
        double right = Math.min(frame.xOf(bin.start() + seconds) - Sizes.DOT_ROOM, plot.right());
        boolean visible =
                frame.xOf(span.end()) >= plot.x() && frame.xOf(span.start()) <= plot.right();
        if (!visible || right - left < width) {
            return;
        }
        double x = Math.clamp(frame.xOf(span.middle()) - width / 2, left, right - width);
        double y = frame.overflowTop();
        TextBox box =
                new TextBox(
                        text,
                        TextRole.CLUSTER,
                        x + (width - words) / 2,
                        y + 1,
                        words,
                        TextRole.CLUSTER.lineHeight());
        marks.add(
                new Mark.Cluster(
                        "cluster-" + frame.lane() + "-" + bin.start() + "-" + seconds,
                        frame.hue(),
                        bin.count(),
                        index.timeline().events().get(lane.event(bin.from())).id(),
                        hasSelected(span),
                        new Box(x, y, width, Sizes.CLUSTER_HEIGHT),
                        span,
                        List.of(box)));
    }

    private boolean hasSelected(TimeSpan span) {
        if (selected < 0 || shown.containsKey(selected)) {
            return false;
        }
        long anchor = index.timeline().events().get(selected).date().extent().anchor();
        return anchor >= span.start() && anchor <= span.end();
    }

    private double words(String text) {
        return faces.type().width(text, TextRole.CLUSTER);
    }

    private static double clusterWidth(double words) {
        return Math.max(Sizes.CLUSTER_HEIGHT + 4, words + 12);
    }
}
