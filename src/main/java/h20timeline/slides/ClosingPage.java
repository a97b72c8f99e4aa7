package h20timeline.slides;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Hue;
import h20timeline.story.Assertion;
import h20timeline.story.ShowStep;
import h20timeline.story.Standing;
import h20timeline.story.StatusSummary;
import h20timeline.story.SummarySection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The last slide: what we know, what is claimed, what is open. In each column the events and the
/// claims by their standing, the most important first, as many as there is room for; the others are
/// counted. A claim is never without who makes it and what was answered.
record ClosingPage(SlideContext setting, StatusSummary summary, TextRole row) {
    private static final double GUTTER = 30;
    private static final double INDENT = 18;
    private static final double SIGN = 11;
    private static final double APART = 5;

    /// Between two groups.
    private static final double BETWEEN = 8;

    /// The head of a group.
    private static final double HEAD = TextRole.SLIDE_CHIP.lineHeight() + 4;

    /// What the heads of slide and columns take at most.
    private static final double HEADS = 150;

    private static final List<SummarySection> COLUMNS = List.of(SummarySection.values());

    /// With the largest rows in which nothing needs to be left out.
    static ClosingPage of(SlideContext setting, StatusSummary summary) {
        ClosingPage large = new ClosingPage(setting, summary, TextRole.SLIDE_PROSE);
        return large.holdsAll() ? large : new ClosingPage(setting, summary, TextRole.SLIDE_NOTE);
    }

    private boolean holdsAll() {
        SlideComposer composer = new SlideComposer(setting.type());
        return COLUMNS.stream()
                .allMatch(column ->
                        present(column).stream()
                                                .mapToDouble(s ->
                                                        need(composer, s, width(column)) + BETWEEN)
                                                .sum()
                                        <= SlideContext.FOOT_TOP - HEADS
                                && present(column).stream()
                                        .map(summary::of)
                                        .allMatch(g -> g.first().size() == g.count()));
    }

    private List<Standing> present(SummarySection column) {
        return Standing.in(column).stream().filter(s -> summary.of(s).count() > 0).toList();
    }

    /// The width of a column: claims have names and answers, and need more than headlines do.
    private double width(SummarySection column) {
        double share =
                switch (column) {
                    case KNOWN -> 0.26;
                    case CLAIMED -> 0.51;
                    case OPEN -> 0.23;
                };
        return (setting.room() - 2 * GUTTER) * share;
    }

    void write(SlideComposer composer, ShowStep step) {
        String title = setting.say(step.title());
        TextRole role =
                composer.lines(title, TextRole.SLIDE_HEADLINE_SMALL, setting.room()) == 1
                        ? TextRole.SLIDE_HEADLINE_SMALL
                        : TextRole.SLIDE_HEADLINE_LEAST;
        double top =
                composer.paragraph(
                                title,
                                role,
                                SlideContext.MARGIN,
                                SlideContext.TOP,
                                setting.room(),
                                2)
                        + 14;
        double x = SlideContext.MARGIN;
        for (SummarySection column : COLUMNS) {
            column(composer, column, x, top, width(column));
            x += width(column) + GUTTER;
        }
    }

    private void column(
            SlideComposer composer, SummarySection column, double x, double top, double width) {
        String word = column.heading(setting.language());
        double y = composer.paragraph(word, TextRole.SLIDE_COLUMN, x, top, width, 1) + 3;
        composer.add(new SlideShape.Rule(new Box(x, y, width, 2), Hue.SLATE.key()));
        y += 9;
        List<Standing> present = present(column);
        if (present.isEmpty()) {
            composer.paragraph(
                    SlideMessages.NONE.in(setting.language()), TextRole.SLIDE_PROSE, x, y, width);
        }
        Map<Standing, Integer> counts =
                fitting(composer, present, width, SlideContext.FOOT_TOP - y);
        for (Standing standing : present) {
            y = group(composer, standing, counts.getOrDefault(standing, 0), x, y, width) + BETWEEN;
        }
    }

    /// How many of each group there is room for in a height. The groups take turns, so that a long
    /// one leaves the others their first and most important rows.
    private Map<Standing, Integer> fitting(
            SlideComposer composer, List<Standing> present, double width, double height) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        present.forEach(standing -> counts.put(standing, 0));
        double rest = height - present.size() * (HEAD + BETWEEN);
        List<Standing> growing = new ArrayList<>(present);
        while (!growing.isEmpty()) {
            for (Standing standing : List.copyOf(growing)) {
                List<Assertion> first = summary.of(standing).first();
                int count = counts.getOrDefault(standing, 0);
                double next =
                        count < first.size()
                                ? height(composer, first.get(count), width - INDENT) + APART
                                : Double.MAX_VALUE;
                if (next <= rest) {
                    rest -= next;
                    counts.put(standing, count + 1);
                } else {
                    growing.remove(standing);
                }
            }
        }
        return counts;
    }

    private double need(SlideComposer composer, Standing standing, double width) {
        return HEAD
                + summary.of(standing).first().stream()
                        .mapToDouble(one -> height(composer, one, width - INDENT) + APART)
                        .sum();
    }

    /// The head of a group, which counts all of it, and the first of its rows.
    private double group(
            SlideComposer composer,
            Standing standing,
            int shown,
            double x,
            double top,
            double width) {
        int all = summary.of(standing).count();
        String word = standing.word(setting.language());
        String count = setting.number(all);
        String head = SlideMessages.STATUS_COUNT.in(setting.language(), word, count);
        Box sign = new Box(x, top + 3, SIGN, SIGN);
        composer.add(new SlideShape.Shape(sign, Glyph.of(standing.status()), Hue.SLATE.key()));
        double left = x + INDENT;
        double room = width - INDENT;
        if (shown > 0 && shown < all) {
            String more = SlideMessages.MORE.in(setting.language(), setting.number(all - shown));
            double start = composer.endingAt(more, TextRole.SLIDE_NOTE, x + width, top);
            room = start - left - INDENT;
        }
        double y = composer.paragraph(head, TextRole.SLIDE_CHIP, left, top, room, 1) + 4;
        for (Assertion one : summary.of(standing).first().subList(0, shown)) {
            y = composer.paragraph(words(one), row, left, y, width - INDENT) + APART;
        }
        return y;
    }

    private double height(SlideComposer composer, Assertion one, double room) {
        return composer.height(words(one), row, room);
    }

    private String words(Assertion one) {
        String text = one.text(setting.timeline(), setting.language());
        String answer = one.answer(setting.language());
        String space = answer.isEmpty() ? "" : setting.language().rules().sentenceSpace();
        return Typesetter.oneLine(text + space + answer);
    }
}
