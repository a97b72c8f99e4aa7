package h20timeline.layout;

import h20timeline.layout.index.BarIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shapes the bars of a lane: the part that is visible, with the words where they can be read.
record Bars(TimelineIndex index, EventTextCache faces, LaneFrame frame) {

    /// Fewer characters say nothing.
    private static final int LEAST_WORDS = 8;

    /// The bar as it is drawn, or null when none of it is visible.
    @Nullable Mark mark(BarIndex.IndexedBar bar, int row) {
        EventText text = faces.of(bar.event(), frame.viewport());
        Box plot = frame.plot();
        double y = frame.rowTop(row) + 1;
        DateShape date = DateShapes.of(text.event().date(), frame, y);
        DateShape.Reach reach = date.reach();
        if (reach == null || reach.to() - reach.from() < 2) {
            return null;
        }
        Box area = new Box(reach.from(), y, reach.to() - reach.from(), Metrics.BAR_HEIGHT);
        // Words never stand in the part that fades out to the right without an end.
        double solidTo = date.fadesRight() ? Math.max(area.x(), area.right() - 24) : area.right();
        double from = area.x() + 8;
        double room = Math.min(solidTo, plot.right()) - 8 - from;
        String words =
                room < Metrics.DOT ? "" : faces.type().elide(text.headline(), TextRole.BAR, room);
        List<TextBox> texts = List.of();
        if (words.length() >= Math.min(LEAST_WORDS, text.headline().length())) {
            double width = faces.type().width(words, TextRole.BAR);
            double height = TextRole.BAR.lineHeight();
            texts = List.of(new TextBox(words, TextRole.BAR, from, y + 0.5, width, height));
        }
        return new Mark.Bar(
                text.event().id(),
                text.hue(),
                Glyph.of(text.event().status()),
                0,
                text.state(frame.viewport()).withCut(!words.equals(text.headline())),
                area,
                area,
                Double.NaN,
                Math.clamp(frame.xOf(text.anchor()), area.x(), area.right()),
                y + Metrics.BAR_HEIGHT / 2,
                date,
                texts);
    }
}
