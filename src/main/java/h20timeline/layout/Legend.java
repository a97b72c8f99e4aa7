package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.LegendSamples.Sample;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The line under the lanes that says what the shapes of a picture mean, each drawn as on the
/// picture. Says only what the timeline has; its height depends on the timeline and the width
/// alone.
record Legend(
        TimelineIndex index, Typesetter type, Language language, double width, boolean bothClocks) {
    private static final double GAP = 7;
    private static final double APART = 22;
    private static final double LINE = 22;
    private static final double AIR = 7;

    /// Where in its line's height a sample has its middle.
    private static final double MIDDLE = LINE / 2 - 3;

    private record Entry(List<Mark> marks, TextBox text) {}

    /// A legend in its place.
    record LegendRow(List<Mark> marks, List<TextBox> texts) {}

    /// The legend of a viewport.
    static Legend of(TimelineIndex index, Typesetter type, Viewport viewport) {
        boolean bothClocks = viewport.emphasis().bothClocks();
        return new Legend(index, type, viewport.language(), viewport.width(), bothClocks);
    }

    /// How high it is; a picture too low for it has none.
    double height(double picture) {
        double needed = AIR + lines() * LINE;
        return needed > picture / 4 ? 0 : needed;
    }

    private int lines() {
        LegendKinds kinds = LegendKinds.of(index, bothClocks);
        List<Entry> all = entries(kinds.glyphs(), kinds.samples(), 0);
        return all.isEmpty() ? 0 : (int) Math.round(all.getLast().text().y() / LINE) + 1;
    }

    /// Explains what some marks and a story strip show.
    LegendRow of(List<Mark> shown, @Nullable Strip strip, double top) {
        LegendKinds kinds = new LegendKinds();
        shown.forEach(kinds::add);
        if (strip != null) {
            kinds.add(strip);
        }
        List<Mark> marks = new ArrayList<>();
        List<TextBox> texts = new ArrayList<>();
        for (Entry entry : entries(kinds.glyphs(), kinds.samples(), top + AIR)) {
            marks.addAll(entry.marks());
            texts.add(entry.text());
        }
        return new LegendRow(marks, texts);
    }

    private List<Entry> entries(Set<Glyph> glyphs, Set<Sample> samples, double top) {
        List<Entry> entries = new ArrayList<>();
        double[] at = {Metrics.MARGIN, top};
        for (Status status : Status.values()) {
            Glyph glyph = Glyph.of(status);
            if (glyphs.contains(glyph)) {
                String words = word(status).in(language);
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

    /// Events whose status the file does not give look like reported ones.
    private Message word(Status status) {
        List<Event> events = index.timeline().events();
        if (status != Status.REPORTED || events.stream().allMatch(e -> e.given().status())) {
            return ModelMessages.of(status);
        }
        return events.stream().anyMatch(e -> e.status() == status && e.given().status())
                ? LayoutMessages.LEGEND_REPORTED_OR_NONE
                : LayoutMessages.LEGEND_NO_STATUS;
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
            case TURN -> LayoutMessages.LEGEND_TURN;
            case POSSIBLE -> LayoutMessages.LEGEND_POSSIBLE;
            case ABOUT -> LayoutMessages.LEGEND_ABOUT;
            case BY -> LayoutMessages.LEGEND_BY;
            case EACH -> LayoutMessages.LEGEND_EACH;
            case LASTED -> LayoutMessages.LEGEND_LASTED;
            case SOFT -> LayoutMessages.LEGEND_SOFT;
            case GOES_ON -> LayoutMessages.LEGEND_GOES_ON;
            case BEYOND -> LayoutMessages.LEGEND_BEYOND;
            case KNOWN -> LayoutMessages.LEGEND_KNOWN;
            case ASSUMED -> LayoutMessages.LEGEND_ASSUMED;
            case COUNT -> LayoutMessages.LEGEND_COUNT;
            case LINK -> LayoutMessages.LEGEND_LINK;
            case SUGGESTED -> LayoutMessages.LEGEND_SUGGESTED;
            case GUESS -> LayoutMessages.LEGEND_GUESS;
        };
    }
}
