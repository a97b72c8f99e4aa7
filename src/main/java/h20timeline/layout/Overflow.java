package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The events of a lane that found no room for words: dots where they stand apart, clusters with a
/// count where they would touch, density where even clusters would. `shown` are the events that
/// have a mark, with their anchors; `selected` is the selected event, or -1.
record Overflow(
        TimelineIndex index,
        EventTextCache faces,
        LaneFrame frame,
        LaneIndex lane,
        HighlightedLane highlighted,
        Map<Integer, Long> shown,
        int selected) {
    /// Events a bin from which on a lane is drawn as density.
    static final int DENSE = 24;

    private static final double LEAST_BIN = 44;
    private static final int COLUMNS = 4;

    /// Adds the marks. The ranks of the events of the view that have none, as their count has no
    /// room at its left edge.
    List<Integer> addTo(List<Mark> marks) {
        if (lane.size() == 0) {
            return List.of();
        }
        // Wide enough for the highest count and for a dot at the end of the bins beside it.
        double digit =
                IntStream.range(0, 10).mapToDouble(d -> words(Integer.toString(d))).max().orElse(0);
        double most = clusterWidth(digit * Integer.toString(lane.size()).length());
        double least = Math.max(LEAST_BIN, Math.ceil(most + 2 * Metrics.DOT_ROOM));
        least = Math.max(least, frame.budget().leastBin());
        long bin = 1;
        while (bin * frame.perSecond() < least && bin < 1L << 50) {
            bin *= 2;
        }
        long range = lane.anchor(lane.size() - 1) - lane.anchor(0) + bin;
        if (lane.size() / Math.ceil(range / (double) bin) > DENSE) {
            new DensityCounts(frame, lane, highlighted, Math.max(1, bin / COLUMNS)).addTo(marks);
            return List.of();
        }
        List<Integer> left = new ArrayList<>();
        for (Bins.Bin one : new Bins(frame, lane, highlighted, shown, bin).visible()) {
            if (one.apart()) {
                one.dots().forEach(rank -> dot(marks, rank));
            } else if (one.count() > 0 && !cluster(marks, one, bin)) {
                left.addAll(inView(one));
            }
        }
        return left;
    }

    private void dot(List<Mark> marks, int rank) {
        double x = frame.xOf(lane.anchor(rank));
        Box plot = frame.plot();
        if (x < plot.x() || x > plot.right()) {
            return;
        }
        EventText face = faces.of(lane.event(rank), frame.viewport());
        String id = face.event().id();
        double y = frame.overflowTop() + Metrics.CLUSTER_HEIGHT / 2;
        marks.add(
                new Mark.Dot(
                        id,
                        face.hue(),
                        Glyph.of(face.event().status()),
                        0,
                        face.state(frame.viewport()),
                        MarkBuilder.around(x, y, Metrics.DOT_ROOM),
                        x,
                        y,
                        DateShapes.of(face.event().date(), frame, y)));
    }

    /// Stands in the middle of its events, but inside its bin and the plot. The count of those that
    /// are lit is said where the bin has room for it; the box grows where it stands. Whether it has
    /// room, or nothing of it is in view.
    private boolean cluster(List<Mark> marks, Bins.Bin bin, long seconds) {
        Box plot = frame.plot();
        TimeSpan span =
                new TimeSpan(
                        lane.anchor(bin.from()),
                        Math.max(lane.anchor(bin.from()) + 1, lane.anchor(bin.to() - 1)));
        double left = Math.max(frame.xOf(bin.start()) + Metrics.DOT_ROOM, plot.x());
        double edge = frame.box().right() - Metrics.GAP;
        double right = Math.min(frame.xOf(bin.start() + seconds) - Metrics.DOT_ROOM, edge);
        boolean visible =
                frame.xOf(span.end()) >= plot.x() && frame.xOf(span.start()) <= plot.right();
        String count = Integer.toString(bin.count());
        if (!visible || right - left < clusterWidth(words(count))) {
            return !visible;
        }
        String both = bin.highlighted() + "/" + count;
        boolean some = bin.highlighted() > 0 && bin.highlighted() < bin.count();
        String text = some && right - left >= clusterWidth(words(both)) ? both : count;
        double words = words(text);
        double width = clusterWidth(words);
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
                        bin.highlighted(),
                        index.timeline().events().get(lane.event(first(bin))).id(),
                        hasSelected(span),
                        new Box(x, y, width, Metrics.CLUSTER_HEIGHT),
                        new Box(x, y, width, Metrics.CLUSTER_HEIGHT),
                        span,
                        List.of(),
                        List.of(box)));
        return true;
    }

    /// The events of a bin without a mark that have their date in the view.
    private List<Integer> inView(Bins.Bin bin) {
        TimeSpan visible = frame.visible();
        int from = Math.max(bin.from(), lane.rankAt(visible.start()));
        int to = Math.min(bin.to(), lane.rankAt(visible.end() + 1));
        return IntStream.range(from, to)
                .filter(rank -> !shown.containsKey(lane.event(rank)))
                .boxed()
                .toList();
    }

    /// The rank of the first of a cluster's events that is lit, or of the first of all.
    private int first(Bins.Bin bin) {
        for (int rank = bin.from(); bin.highlighted() > 0 && rank < bin.to(); rank++) {
            int event = lane.event(rank);
            if (highlighted.has(event) && !shown.containsKey(event)) {
                return rank;
            }
        }
        return bin.from();
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
        return Math.max(Metrics.CLUSTER_HEIGHT + 4, words + 12);
    }
}
