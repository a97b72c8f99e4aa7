package h20timeline.layout;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
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

    private static final String HUE = "slate";

    /// What a sample is of.
    enum Sample {
        POSSIBLE,
        LASTED,
        COUNT,
        LINK,
        GUESS
    }

    /// The marks of a sample, from `x` on, with its middle at a height.
    List<Mark> of(Sample sample, double x, double middle) {
        DateShape.Reach reach = new DateShape.Reach(x, x + WIDTH);
        String key = "legend-" + sample;
        return switch (sample) {
            case POSSIBLE ->
                    List.of(
                            dot(
                                    key,
                                    Glyph.DISC,
                                    x + WIDTH / 2,
                                    middle - 3,
                                    DateShape.ofKnownEnds(
                                            Extent.ExtentForm.ONE_OF, reach, null, middle + 5)));
            case LASTED ->
                    List.of(
                            new Mark.Bar(
                                    key,
                                    HUE,
                                    Glyph.DISC,
                                    0,
                                    MarkState.PLAIN,
                                    new Box(x, middle - 7, WIDTH, 14),
                                    new Box(x, middle - 7, WIDTH, 14),
                                    Double.NaN,
                                    x,
                                    middle,
                                    DateShape.ofKnownEnds(
                                            Extent.ExtentForm.SPAN, reach, reach, middle),
                                    List.of()));
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
            case LINK, GUESS ->
                    List.of(
                            new Mark.Arc(
                                    key,
                                    sample == Sample.GUESS,
                                    MarkState.SELECTED,
                                    x,
                                    middle,
                                    x + 8,
                                    middle,
                                    x + WIDTH - 8,
                                    middle,
                                    x + WIDTH + 6,
                                    middle,
                                    null));
        };
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
