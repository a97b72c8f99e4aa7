package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.LegendSamples.Sample;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.time.Extent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The line under the lanes that says what the shapes of a picture mean, each drawn as on the
/// picture. Says only what the timeline has; its height depends on the timeline and the width
/// alone.
record Legend(TimelineIndex index, Typesetter type, Language language, double width) {
    private static final double GAP = 7;
    private static final double APART = 22;
    private static final double LINE = 22;
    private static final double AIR = 7;

    /// Where in its line's height a sample has its middle.
    private static final double MIDDLE = LINE / 2 - 3;

    /// Shorter lines of dates are not drawn.
    private static final double LEAST_LINE = 14;

    private record Entry(List<Mark> marks, TextBox text) {}

    /// A legend in its place.
    record LegendRow(List<Mark> marks, List<TextBox> texts) {}

    /// How high it is; a picture too low for it has none.
    double height(double picture) {
        double needed = AIR + lines() * LINE;
        return needed > picture / 4 ? 0 : needed;
    }

    private int lines() {
        List<Entry> all = entries(Set.of(Glyph.values()), EnumSet.allOf(Sample.class), 0);
        return all.isEmpty() ? 0 : (int) Math.round(all.getLast().text().y() / LINE) + 1;
    }

    /// Explains what some marks show.
    LegendRow of(List<Mark> shown, double top) {
        Set<Glyph> glyphs = EnumSet.noneOf(Glyph.class);
        Set<Sample> samples = EnumSet.noneOf(Sample.class);
        for (Mark mark : shown) {
            switch (mark) {
                case TurnCard turn -> glyphs.add(turn.glyph());
                case Mark.Bar bar -> samples.add(Sample.LASTED);
                case Mark.Card card -> add(card, card.date(), glyphs, samples);
                case Mark.Label label -> add(label, label.date(), glyphs, samples);
                case Mark.Dot dot -> add(dot, dot.date(), glyphs, samples);
                case Mark.Cluster cluster -> samples.add(Sample.COUNT);
                case Mark.Density density -> samples.add(Sample.COUNT);
                case Mark.Arc arc -> samples.add(arc.dashed() ? Sample.GUESS : Sample.LINK);
            }
        }
        List<Mark> marks = new ArrayList<>();
        List<TextBox> texts = new ArrayList<>();
        for (Entry entry : entries(glyphs, samples, top + AIR)) {
            marks.addAll(entry.marks());
            texts.add(entry.text());
        }
        return new LegendRow(marks, texts);
    }

    private static void add(
            Mark.OfEvent mark, DateShape date, Set<Glyph> glyphs, Set<Sample> samples) {
        glyphs.add(mark.glyph());
        if (date.core() != null && date.form() == Extent.ExtentForm.SPAN) {
            samples.add(Sample.LASTED);
        }
        DateShape.Reach reach = date.reach();
        if (reach != null
                && !reach.equals(date.core())
                && reach.to() - reach.from() >= LEAST_LINE
                && date.form() != Extent.ExtentForm.ALL_OF) {
            samples.add(Sample.POSSIBLE);
        }
    }

    private List<Entry> entries(Set<Glyph> glyphs, Set<Sample> samples, double top) {
        List<Entry> entries = new ArrayList<>();
        double[] at = {Metrics.MARGIN, top};
        for (Status status : Status.values()) {
            Glyph glyph = Glyph.of(status);
            if (glyphs.contains(glyph)) {
                String words = ModelMessages.of(status).in(language);
                DetailBuilder.DetailGlyph sign =
                        new DetailBuilder.DetailGlyph(glyph, Metrics.DOT / 2 + 1, MIDDLE);
                entries.add(
                        entry(
                                at,
                                Metrics.DOT + 2,
                                words,
                                (x, y) -> List.of(LegendSamples.dot(sign, x, y))));
            }
        }
        for (Sample sample : samples) {
            entries.add(
                    entry(
                            at,
                            LegendSamples.WIDTH,
                            word(sample).in(language),
                            (x, y) -> samples().of(sample, x, y + MIDDLE)));
        }
        return entries;
    }

    private LegendSamples samples() {
        return new LegendSamples(type);
    }

    private interface SampleDrawer {
        List<Mark> at(double x, double y);
    }

    private Entry entry(double[] at, double sample, String words, SampleDrawer drawing) {
        double most = width - 2 * Metrics.MARGIN - sample - GAP;
        String fitting = type.elide(words, TextRole.LEGEND, most);
        double wide = type.width(fitting, TextRole.LEGEND);
        double need = sample + GAP + wide;
        if (at[0] > Metrics.MARGIN && at[0] + need > width - Metrics.MARGIN) {
            at[0] = Metrics.MARGIN;
            at[1] += LINE;
        }
        double x = at[0];
        double y = at[1];
        at[0] += need + APART;
        TextBox text =
                new TextBox(
                        fitting,
                        TextRole.LEGEND,
                        x + sample + GAP,
                        y,
                        wide,
                        TextRole.LEGEND.lineHeight());
        return new Entry(drawing.at(x, y), text);
    }

    private static Message word(Sample sample) {
        return switch (sample) {
            case POSSIBLE -> LayoutMessages.LEGEND_POSSIBLE;
            case LASTED -> LayoutMessages.LEGEND_LASTED;
            case COUNT -> LayoutMessages.LEGEND_COUNT;
            case LINK -> LayoutMessages.LEGEND_LINK;
            case GUESS -> LayoutMessages.LEGEND_GUESS;
        };
    }
}
