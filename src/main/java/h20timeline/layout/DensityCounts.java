package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// How many events a lane has in each of many fixed, equal stretches of time, as columns.
record DensityCounts(LaneFrame frame, LaneIndex lane, HighlightedLane highlighted, long seconds) {
    /// Columns that are full: a lane whose events were spread evenly would fill a quarter of them.
    private static final double FULL = 4.0 / 256;

    /// Adds the mark, unless nothing happened in what is visible.
    void addTo(List<Mark> marks) {
        TimeSpan visible = frame.visible();
        long first = Math.floorDiv(visible.start(), seconds);
        long last = Math.floorDiv(visible.end(), seconds);
        List<Mark.Density.Column> columns = new ArrayList<>();
        double log = Math.log1p(Math.max(Overflow.DENSE, FULL * lane.size()));
        int from = lane.rankAt(first * seconds);
        for (long at = first; at <= last; at++) {
            int to = lane.rankAt((at + 1) * seconds);
            if (to > from) {
                int here = highlighted.between(from, to);
                columns.add(
                        new Mark.Density.Column(
                                frame.xOf(at * seconds),
                                Math.min(1, Math.log1p(to - from) / log),
                                to - from,
                                Math.min(1, Math.log1p(here) / log),
                                here,
                                new TimeSpan(at * seconds, (at + 1) * seconds)));
            }
            from = to;
        }
        if (!columns.isEmpty()) {
            Box plot = frame.plot();
            marks.add(
                    new Mark.Density(
                            "density-" + frame.lane(),
                            frame.hue(),
                            new Box(
                                    plot.x(),
                                    frame.overflowTop(),
                                    plot.width(),
                                    Metrics.CLUSTER_HEIGHT),
                            seconds * frame.perSecond(),
                            columns));
        }
    }
}
