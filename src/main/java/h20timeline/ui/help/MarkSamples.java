package h20timeline.ui.help;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.DateShape.Reach;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Hue;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One small picture for each thing that the legend explains, with a single mark in it. All are
/// equally wide.
final class MarkSamples {
    static final double WIDTH = 172;
    private static final double LOW = 28;
    static final double MIDDLE = WIDTH / 2;
    static final double LEFT = 24;
    static final double RIGHT = WIDTH - 24;
    static final double ROW = LOW / 2;
    private static final String HUE = Hue.BLUE.key();
    private static final TimeSpan DAY = new TimeSpan(0, TimeSpan.DAY);

    private final Language language;
    private final TextMeasure measure;

    MarkSamples(Language language, TextMeasure measure) {
        this.language = language;
        this.measure = measure;
    }

    /// An event with its number in the story strip.
    Picture turn() {
        return labelled(HelpMessages.SAMPLE_TURN.in(language), 1, MarkState.PLAIN);
    }

    Picture label() {
        return labelled(HelpMessages.SAMPLE_LABEL.in(language), MarkState.PLAIN);
    }

    Picture selected() {
        return labelled(HelpMessages.SAMPLE_LABEL.in(language), MarkState.SELECTED);
    }

    /// An event that others stand out of.
    Picture dimmed() {
        return labelled(HelpMessages.SAMPLE_LABEL.in(language), MarkState.DIMMED);
    }

    /// A text that is there in the other language only.
    Picture foreign() {
        return labelled(HelpMessages.SAMPLE_FOREIGN.in(language), MarkState.PLAIN);
    }

    Picture dot(Glyph glyph) {
        return dotted(glyph, MIDDLE, shape(Extent.ExtentForm.MOMENT, null, null));
    }

    Picture bar() {
        String words = HelpMessages.SAMPLE_BAR.in(language);
        Box box = new Box(LEFT, 5, RIGHT - LEFT, 18);
        Reach reach = new Reach(LEFT, RIGHT);
        return picture(
                LOW,
                new Mark.Bar(
                        "bar",
                        HUE,
                        Glyph.DISC,
                        0,
                        MarkState.PLAIN,
                        box,
                        box,
                        Double.NaN,
                        LEFT,
                        ROW,
                        shape(Extent.ExtentForm.SPAN, reach, reach),
                        List.of(text(words, TextRole.BAR, LEFT + 8, 5))));
    }

    Picture cluster() {
        String count = "12";
        double wide = width(count, TextRole.CLUSTER) + 12;
        Box box = new Box(MIDDLE - wide / 2, 6, wide, 16);
        return picture(
                LOW,
                new Mark.Cluster(
                        "cluster",
                        HUE,
                        12,
                        12,
                        "",
                        false,
                        box,
                        box,
                        DAY,
                        List.of(),
                        List.of(text(count, TextRole.CLUSTER, box.x() + 6, 7))));
    }

    Picture density() {
        List<Mark.Density.Column> columns = new ArrayList<>();
        int[] heights = {2, 5, 3, 8, 12, 7, 9, 4, 6, 2, 1, 3};
        for (int i = 0; i < heights.length; i++) {
            double high = heights[i] / 12.0;
            columns.add(
                    new Mark.Density.Column(
                            LEFT + 10 * i, high, heights[i], high, heights[i], DAY));
        }
        return picture(
                LOW, new Mark.Density("density", HUE, new Box(LEFT, 4, 120, 20), 10, columns));
    }

    Picture link(boolean guess) {
        List<Corner> line =
                List.of(new Corner(LEFT, 6), new Corner(LEFT, 22), new Corner(RIGHT, 22));
        return picture(
                LOW,
                new Mark.Elbow(
                        "link",
                        guess ? LinkDash.DOTTED : LinkDash.SOLID,
                        MarkState.SELECTED,
                        List.of(line),
                        null));
    }

    Picture asOf() {
        String words = HelpMessages.SAMPLE_AS_OF.in(language);
        Axis axis =
                new Axis(
                        new Box(0, 0, WIDTH, 20),
                        List.of(),
                        List.of(),
                        new Axis.AsOf(
                                RIGHT - 14,
                                text(
                                        words,
                                        TextRole.AS_OF,
                                        RIGHT - 20 - width(words, TextRole.AS_OF),
                                        3)),
                        List.of());
        return picture(LOW + 12, axis, List.of());
    }

    private Picture labelled(String words, MarkState state) {
        return labelled(words, 0, state);
    }

    private Picture labelled(String words, int turn, MarkState state) {
        TextRole role = turn > 0 ? TextRole.LABEL_STRONG : TextRole.LABEL;
        double wide = width(words, role);
        double x = (WIDTH - wide) / 2 - 5;
        return picture(
                LOW,
                new Mark.Label(
                        "label",
                        HUE,
                        Glyph.DISC,
                        turn,
                        state,
                        new Box(x - 8, 5, wide + 22, 18),
                        x,
                        ROW,
                        shape(Extent.ExtentForm.MOMENT, null, null),
                        List.of(text(words, role, x + (turn > 0 ? 15 : 11), 6))));
    }

    /// A dot with a date around it.
    static Picture dotted(Glyph glyph, double anchor, DateShape date) {
        Box area = new Box(anchor - 5, ROW - 5, 10, 10);
        return picture(
                LOW, new Mark.Dot("dot", HUE, glyph, 0, MarkState.PLAIN, area, anchor, ROW, date));
    }

    /// A date without open ends.
    static DateShape shape(Extent.ExtentForm form, @Nullable Reach reach, @Nullable Reach core) {
        return DateShape.ofKnownEnds(form, reach, core, ROW);
    }

    private TextBox text(String words, TextRole role, double x, double y) {
        return new TextBox(words, role, x, y, width(words, role), role.lineHeight());
    }

    private double width(String words, TextRole role) {
        return Math.ceil(measure.width(words, role));
    }

    private static Picture picture(double height, Mark mark) {
        return picture(
                height,
                new Axis(new Box(0, 0, WIDTH, 0), List.of(), List.of(), null, List.of()),
                List.of(mark));
    }

    private static Picture picture(double height, Axis axis, List<Mark> marks) {
        return new Picture(
                WIDTH,
                height,
                new Box(0, 0, WIDTH, height),
                new TimeScale(DAY, WIDTH),
                axis,
                List.of(),
                marks,
                List.of(),
                null);
    }
}
