package h20timeline.layout;

import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.Pages;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import h20timeline.time.TimeSpan;

/// The room that one lane has, and how time becomes pixels in it. *Pixels from the origin* are the
/// same wherever the viewport is; `x` is where they lie on the picture. `lane` is its place in the
/// file; a folded one is too low for any row. `known` is the time that the file tells of.
record LaneFrame(
        int lane,
        String hue,
        boolean folded,
        Box box,
        Box plot,
        TimeScale scale,
        Viewport viewport,
        Budget budget,
        TimeSpan known) {
    /// The time from which pixels are counted: in the middle of all times, for precision.
    static final long ORIGIN = 0;

    int rows() {
        if (folded) {
            return 0;
        }
        double room = box.height() - Metrics.LANE_TOP - Metrics.OVERFLOW - Metrics.BASELINE;
        return Math.clamp((int) Math.floor(room / Metrics.ROW), 0, RowOccupancy.MOST);
    }

    TimeSpan visible() {
        return scale.visible();
    }

    /// The same lane in another place.
    LaneFrame in(Box next) {
        return new LaneFrame(lane, hue, folded, next, plot, scale, viewport, budget, known);
    }

    /// Whether an extent has any time in common with what is visible.
    boolean meets(h20timeline.time.Extent extent) {
        return extent.reach().start() <= visible().end()
                && extent.reach().end() >= visible().start();
    }

    double perSecond() {
        return scale.perSecond();
    }

    double pixel(long time) {
        return scale.isCut() ? scale.x(time) : (time - ORIGIN) * scale.perSecond();
    }

    /// The place on the picture of a pixel from the origin.
    double x(double pixel) {
        return plot.x() + pixel - (scale.isCut() ? 0 : pixel(visible().start()));
    }

    /// The place on the picture of a time.
    double xOf(long time) {
        return plot.x() + scale.x(time);
    }

    double rowTop(int row) {
        return box.y() + Metrics.LANE_TOP + row * Metrics.ROW;
    }

    /// Where clusters begin; a folded lane has nothing else.
    double overflowTop() {
        return folded || box.height() < Metrics.LEAST_LANE
                ? box.y() + Math.rint((box.height() - Metrics.CLUSTER_HEIGHT) / 2)
                : box.bottom() - Metrics.BASELINE - Metrics.OVERFLOW + 1;
    }

    /// The time in which bars take their rows: all of a small timeline, else the visible part and
    /// as much on either side.
    TimeSpan reach(LaneIndex lane) {
        if (lane.size() <= Pages.WHOLE) {
            return new TimeSpan(h20timeline.time.Extent.DAWN, h20timeline.time.Extent.DUSK);
        }
        long margin = Math.max(visible().length(), (long) (4096 / perSecond()));
        return new TimeSpan(visible().start() - margin, visible().end() + margin);
    }
}
