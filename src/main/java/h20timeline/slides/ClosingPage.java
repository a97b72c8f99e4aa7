package h20timeline.slides;

import h20timeline.layout.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Hue;
import h20timeline.model.ModelMessages;
import h20timeline.story.ShowStep;
import h20timeline.story.Standing;
import h20timeline.story.StatusSummary;
import java.util.List;

/// The last slide: what we know, what is claimed, what is open. In each column the events by their
/// standing, the most important first, as many as there is room for; the others are counted.
record ClosingPage(SlideContext setting, StatusSummary summary, TextRole row) {
    private static final double GUTTER = 30;
    private static final double INDENT = 18;
    private static final double SIGN = 11;
    private static final double APART = 5;

    /// What the heads of slide and columns take at most.
    private static final double HEADS = 150;

    /// A column and the standings of its events.
    private record StandingColumn(SlideMessages word, List<Standing> standings) {}

    private static final List<StandingColumn> COLUMNS =
            List.of(
                    new StandingColumn(SlideMessages.KNOWN, List.of(Standing.KNOWN)),
                    new StandingColumn(
                            SlideMessages.CLAIMED,
                            List.of(Standing.SAID, Standing.REPORTED, Standing.ESTIMATED)),
                    new StandingColumn(
                            SlideMessages.OPEN,
                            List.of(Standing.DISPUTED, Standing.DENIED, Standing.HYPOTHESIS)));

    /// With the largest rows in which nothing needs to be left out.
    static ClosingPage of(SlideContext setting, StatusSummary summary) {
        ClosingPage large = new ClosingPage(setting, summary, TextRole.SLIDE_PROSE);
        return large.holdsAll() ? large : new ClosingPage(setting, summary, TextRole.SLIDE_NOTE);
    }

    private boolean holdsAll() {
        SlideComposer composer = new SlideComposer(setting.type());
        return COLUMNS.stream()
                .allMatch(column ->
                        column.standings().stream()
                                                .mapToDouble(s -> need(composer, s, width()) + 8)
                                                .sum()
                                        <= SlideContext.FOOT_TOP - HEADS
                                && column.standings().stream()
                                        .map(summary::of)
                                        .allMatch(g -> g.first().size() == g.count()));
    }

    private double width() {
        return (setting.room() - 2 * GUTTER) / COLUMNS.size();
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
        double width = width();
        for (int i = 0; i < COLUMNS.size(); i++) {
            double x = SlideContext.MARGIN + i * (width + GUTTER);
            column(composer, COLUMNS.get(i), x, top, width);
        }
    }

    private void column(
            SlideComposer composer, StandingColumn column, double x, double top, double width) {
        String word = column.word().in(setting.language());
        double y = composer.paragraph(word, TextRole.SLIDE_COLUMN, x, top, width, 1) + 3;
        composer.add(new SlideShape.Rule(new Box(x, y, width, 2), Hue.SLATE.key()));
        y += 9;
        List<Standing> present =
                column.standings().stream().filter(s -> summary.of(s).count() > 0).toList();
        if (present.isEmpty()) {
            composer.paragraph(
                    SlideMessages.NONE.in(setting.language()), TextRole.SLIDE_PROSE, x, y, width);
        }
        int left = present.size();
        double bottom = SlideContext.FOOT_TOP - 8;
        for (Standing standing : present) {
            // A group takes what it needs; the others are sure of their part of the rest.
            double most = y + share(composer, present, standing, width, bottom - y, left);
            y = group(composer, standing, x, y, width, most) + 8;
            left--;
        }
    }

    /// What a group may take of a height that it shares with those after it: at least its part, and
    /// what they do not need.
    private double share(
            SlideComposer composer,
            List<Standing> present,
            Standing standing,
            double width,
            double rest,
            int left) {
        double fair = rest / left;
        double others = 0;
        for (Standing after : present.subList(present.indexOf(standing) + 1, present.size())) {
            others += Math.min(rest / left, need(composer, after, width) + 8);
        }
        return Math.max(fair, rest - others);
    }

    private double need(SlideComposer composer, Standing standing, double width) {
        return TextRole.SLIDE_CHIP.lineHeight()
                + 4
                + summary.of(standing).first().stream()
                        .mapToDouble(e -> height(composer, e, width - INDENT) + APART)
                        .sum();
    }

    private double group(
            SlideComposer composer,
            Standing standing,
            double x,
            double top,
            double width,
            double bottom) {
        List<Event> events = summary.of(standing).first();
        int all = summary.of(standing).count();
        String word =
                standing == Standing.SAID
                        ? SlideMessages.SAID.in(setting.language())
                        : ModelMessages.of(standing.status()).in(setting.language());
        String count = setting.number(all);
        String head = SlideMessages.STATUS_COUNT.in(setting.language(), word, count);
        Box sign = new Box(x, top + 3, SIGN, SIGN);
        composer.add(new SlideShape.Shape(sign, Glyph.of(standing.status()), Hue.SLATE.key()));
        double left = x + INDENT;
        double room = width - INDENT;
        double y = composer.paragraph(head, TextRole.SLIDE_CHIP, left, top, room, 1) + 4;
        double more = row.lineHeight();
        for (int i = 0; i < events.size(); i++) {
            double height = height(composer, events.get(i), room);
            boolean last = i == all - 1;
            if (y + height + (last ? 0 : APART + more) > bottom) {
                int rest = all - i;
                String words = SlideMessages.MORE.in(setting.language(), setting.number(rest));
                return composer.paragraph(words, row, left, y, room, 1);
            }
            String headline = setting.say(events.get(i).headline());
            y = composer.paragraph(headline, row, left, y, room) + APART;
        }
        return y;
    }

    private double height(SlideComposer composer, Event event, double room) {
        return composer.height(setting.say(event.headline()), row, room);
    }
}
