package h20timeline.layout;

import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.KnownLine;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.List;

/// Small marks that stand for all of their sort, for the legend of a picture and the signs of a
/// detail.
record LegendSamples(Typesetter type) {
    /// How wide those are that are no shape of a status.
    static final double WIDTH = 30;

    /// The arrow of a bar that goes on stands after it.
    private static final double ARROW = 8;

    private static final String HUE = "slate";

    /// What a sample is of, in the order of a legend.
    enum Sample {
        TURN,
        POSSIBLE,
        ABOUT,
        BY,
        EACH,
        LASTED,
        SOFT,
        GOES_ON,
        BEYOND,
        KNOWN,
        ASSUMED,
        COUNT,
        LINK,
        SUGGESTED,
        GUESS
    }

    /// The marks of a sample, from `x` on, with its middle at a height.
    List<Mark> of(Sample sample, double x, double middle) {
        DateShape.Reach reach = new DateShape.Reach(x, x + WIDTH);
        String key = "legend-" + sample;
        return switch (sample) {
            case TURN ->
                    List.of(
                            new Mark.Dot(
                                    key,
                                    HUE,
                                    Glyph.DISC,
                                    1,
                                    MarkState.PLAIN,
                                    MarkBuilder.around(x + WIDTH / 2, middle, LaneEntry.TURN),
                                    x + WIDTH / 2,
                                    middle,
                                    DateShape.ofKnownEnds(
                                            Extent.ExtentForm.MOMENT, null, null, middle)));
            case POSSIBLE -> List.of(date(key, x + WIDTH / 2, once(reach, false, middle)));
            case ABOUT -> List.of(date(key, x + WIDTH / 2, once(reach, true, middle)));
            case BY ->
                    List.of(
                            date(
                                    key,
                                    x + WIDTH - 8,
                                    DateShape.of(
                                            Extent.ExtentForm.ONE_OF,
                                            reach,
                                            null,
                                            DateShape.End.FADE,
                                            DateShape.End.STOP,
                                            middle)));
            case EACH ->
                    List.of(
                            date(
                                    key,
                                    x + 4,
                                    new DateShape(
                                            Extent.ExtentForm.ALL_OF,
                                            false,
                                            reach,
                                            null,
                                            DateShape.End.STOP,
                                            DateShape.End.STOP,
                                            List.of(x + 4, x + WIDTH / 2, x + WIDTH - 4),
                                            middle)));
            case LASTED -> bar(key, x, middle, reach, DateShape.End.STOP, DateShape.End.STOP);
            case SOFT ->
                    bar(
                            key,
                            x,
                            middle,
                            new DateShape.Reach(x + WIDTH / 2, x + WIDTH),
                            DateShape.End.FADE,
                            DateShape.End.STOP);
            case GOES_ON ->
                    bar(
                            key,
                            x,
                            middle,
                            new DateShape.Reach(x, x + WIDTH / 2),
                            DateShape.End.STOP,
                            DateShape.End.GOES_ON);
            case BEYOND -> bar(key, x, middle, reach, DateShape.End.STOP, DateShape.End.BEYOND);
            case KNOWN -> List.of(date(key, x + 5, known(x, middle, false)));
            case ASSUMED -> List.of(date(key, x + 5, known(x, middle, true)));
            case COUNT -> {
                double wide = type.width("9", TextRole.CLUSTER);
                Box box = new Box(x + 3, middle - 8, WIDTH - 6, Metrics.CLUSTER_HEIGHT);
                TextBox count =
                        new TextBox(
                                "9",
                                TextRole.CLUSTER,
                                box.x() + (box.width() - wide) / 2,
                                box.y() + 1,
                                wide,
                                TextRole.CLUSTER.lineHeight());
                yield List.of(
                        new Mark.Cluster(
                                key,
                                HUE,
                                9,
                                9,
                                "",
                                false,
                                box,
                                box,
                                new TimeSpan(0, 1),
                                List.of(),
                                List.of(count)));
            }
            case LINK -> List.of(link(key, LinkDash.SOLID, x, middle));
            case SUGGESTED -> List.of(link(key, LinkDash.DASHED, x, middle));
            case GUESS -> List.of(link(key, LinkDash.DOTTED, x, middle));
        };
    }

    private static DateShape once(DateShape.Reach reach, boolean about, double middle) {
        return new DateShape(
                Extent.ExtentForm.ONE_OF,
                about,
                reach,
                null,
                DateShape.End.STOP,
                DateShape.End.STOP,
                List.of(),
                middle);
    }

    private static DateShape known(double x, double middle, boolean assumed) {
        double day = x + WIDTH - KnownLine.HALF;
        return DateShape.ofKnownEnds(Extent.ExtentForm.MOMENT, null, null, middle)
                .with(new KnownLine(x + Metrics.DOT, day, true, assumed));
    }

    private static Mark date(String key, double x, DateShape date) {
        return dot(key, Glyph.DISC, x, date.y(), date);
    }

    private static List<Mark> bar(
            String key,
            double x,
            double middle,
            DateShape.Reach core,
            DateShape.End start,
            DateShape.End end) {
        double arrow = end == DateShape.End.STOP ? 0 : ARROW;
        Box box = new Box(x, middle - 7, WIDTH - arrow, 14);
        DateShape.Reach reach = new DateShape.Reach(x, box.right());
        return List.of(
                new Mark.Bar(
                        key,
                        HUE,
                        Glyph.DISC,
                        0,
                        MarkState.PLAIN,
                        box,
                        box,
                        Double.NaN,
                        x,
                        middle,
                        DateShape.of(Extent.ExtentForm.SPAN, reach, core, start, end, middle),
                        List.of()));
    }

    private static Mark link(String key, LinkDash dash, double x, double middle) {
        Corner from = new Corner(x, middle);
        Corner to = new Corner(x + WIDTH, middle);
        return new Mark.Elbow(key, dash, MarkState.SELECTED, List.of(List.of(from, to)), null);
    }

    /// The shape of a status in the colour of no lane.
    static Mark dot(DetailBuilder.DetailGlyph sign, double dx, double dy) {
        return dot("legend-" + sign.glyph(), HUE, sign, dx, dy);
    }

    /// The shape of a status, moved to its place.
    static Mark dot(String key, String hue, DetailBuilder.DetailGlyph sign, double dx, double dy) {
        DateShape none = DateShape.ofKnownEnds(Extent.ExtentForm.MOMENT, null, null, 0);
        return dot(key, hue, sign.glyph(), sign.x() + dx, sign.y() + dy, none);
    }

    private static Mark dot(String key, Glyph glyph, double x, double y, DateShape date) {
        return dot(key, HUE, glyph, x, y, date);
    }

    private static Mark dot(
            String key, String hue, Glyph glyph, double x, double y, DateShape date) {
        Box area = MarkBuilder.around(x, y, Metrics.DOT_ROOM);
        return new Mark.Dot(key, hue, glyph, 0, MarkState.PLAIN, area, x, y, date);
    }
}
