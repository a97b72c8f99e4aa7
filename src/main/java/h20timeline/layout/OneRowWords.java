package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// The words of a lane that has one row for all its marks: right of each dot whose words end well
/// before the next mark.
record OneRowWords(TimelineIndex index, EventTextCache texts, LaneFrame frame) {
    private static final double BEFORE = 7;

    /// The marks, of which some dots have become labels.
    List<Mark> with(List<Mark> marks) {
        List<Mark> inOrder =
                marks.stream().sorted(Comparator.comparingDouble(OneRowWords::left)).toList();
        List<Mark> worded = new ArrayList<>();
        double edge = frame.box().right() - Metrics.MARGIN;
        double taken = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Mark mark = inOrder.get(i);
            taken = Math.max(taken, right(mark));
            double next = i + 1 < inOrder.size() ? left(inOrder.get(i + 1)) - Stairs.APART : edge;
            worded.add(
                    mark instanceof Mark.Dot dot
                            ? label(dot, taken + BEFORE, Math.min(next, edge))
                            : mark);
        }
        return worded;
    }

    /// The dot with its words between two pixels; itself where they are too close.
    private Mark label(Mark.Dot dot, double from, double to) {
        EventText text = texts.of(index.positionOf(dot.id()), frame.viewport());
        double headline = from + text.dateWidth() + Metrics.GAP;
        double right = headline + text.headlineWidth();
        if (right > to) {
            return dot;
        }
        double height = text.role().lineHeight();
        double y = dot.anchorY() - height / 2;
        Box area = dot.area();
        return new Mark.Label(
                dot.id(),
                dot.hue(),
                dot.glyph(),
                dot.turn(),
                dot.state(),
                new Box(area.x(), area.y(), right - area.x(), area.height()),
                dot.anchorX(),
                dot.anchorY(),
                dot.date(),
                List.of(
                        new TextBox(
                                text.date(),
                                TextRole.LABEL_DATE,
                                from,
                                y,
                                text.dateWidth(),
                                height),
                        new TextBox(
                                text.headline(),
                                text.role(),
                                headline,
                                y,
                                text.headlineWidth(),
                                height)));
    }

    private static double left(Mark mark) {
        return drawn(mark).min().orElse(0);
    }

    private static double right(Mark mark) {
        return drawn(mark).max().orElse(0);
    }

    /// The pixels from which and to which a mark and the extent of its date are drawn.
    private static DoubleStream drawn(Mark mark) {
        DoubleStream area = DoubleStream.of(mark.area().x(), mark.area().right());
        if (!(mark instanceof Mark.Dot dot)) {
            return area;
        }
        DateShape date = dot.date();
        DoubleStream days =
                date.days().stream()
                        .mapToDouble(d -> d)
                        .flatMap(d -> DoubleStream.of(d - Metrics.DOT / 2, d + Metrics.DOT / 2));
        DateShape.Reach reach = date.reach();
        DoubleStream line =
                reach == null ? DoubleStream.empty() : DoubleStream.of(reach.from(), reach.to());
        return DoubleStream.concat(area, DoubleStream.concat(days, line));
    }
}
