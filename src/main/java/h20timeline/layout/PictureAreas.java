package h20timeline.layout;

import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;

/// Where the parts of a picture are: the axis, under it the area of the lanes with the plot right
/// of their heads, and the detail at the right, of no width without one.
record PictureAreas(Box axis, Box area, Box plot, Box detail, TimeScale scale) {
    /// A narrower picture has no room for a detail.
    static final double WIDE = 760;

    private static final double DETAIL_PART = 0.3;
    private static final double DETAIL_MOST = 400;

    /// `cuts` are those of the axis, `head` is the height of the title, `strip` that of the story
    /// strip, `gutter` the room for words right of the plot, `below` what the legend takes of the
    /// height.
    static PictureAreas of(
            Viewport viewport,
            AxisCuts cuts,
            double head,
            double strip,
            double headers,
            double gutter,
            double below,
            boolean detailed) {
        Decorations decorations = viewport.surround();
        double bottom = viewport.height() - decorations.foot() - below;
        double beside =
                detailed ? Math.rint(Math.min(DETAIL_MOST, viewport.width() * DETAIL_PART)) : 0;
        double width = viewport.width() - beside;
        Box axis = new Box(0, head + strip, width, Metrics.AXIS);
        Box area = new Box(0, axis.bottom(), width, bottom - axis.bottom());
        Box plot = new Box(headers, area.y(), width - headers - gutter, area.height());
        return new PictureAreas(
                axis,
                area,
                plot,
                new Box(width, axis.y(), beside, area.bottom() - axis.y()),
                cuts.scale(plot.width()));
    }

    /// The same with room under the lanes for a note of those that have none.
    PictureAreas noted() {
        return new PictureAreas(axis, lower(area), lower(plot), lower(detail), scale);
    }

    private static Box lower(Box box) {
        double height = Math.max(0, box.height() - Metrics.NOTE_BAR);
        return new Box(box.x(), box.y(), box.width(), height);
    }
}
