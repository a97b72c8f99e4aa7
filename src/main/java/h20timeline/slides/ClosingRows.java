package h20timeline.slides;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Hue;
import h20timeline.story.Assertion;
import h20timeline.story.Standing;
import h20timeline.story.StatusSummary;
import h20timeline.story.SummarySection;
import java.util.List;

/// The rows of one section of the last pages, the firmest standing first, each under the sign of
/// its standing. A claim is never without who makes it and what was answered.
record ClosingRows(
        SlideContext setting,
        StatusSummary summary,
        SummarySection section,
        List<ClosingRow> rows) {
    private static final TextRole ROLE = TextRole.SLIDE_PROSE;
    private static final double INDENT = 20;
    private static final double SIGN = 11;
    private static final double APART = 7;

    /// An event or a claim, and where it stands.
    record ClosingRow(Standing standing, Assertion one) {}

    /// With so many rows of each standing at most.
    ClosingRows(SlideContext setting, StatusSummary summary, SummarySection section, int each) {
        this(setting, summary, section, rows(summary, section, each));
    }

    private static List<ClosingRow> rows(StatusSummary summary, SummarySection section, int each) {
        return Standing.in(section).stream()
                .flatMap(s ->
                        summary.of(s).first().stream()
                                .limit(each)
                                .map(one -> new ClosingRow(s, one)))
                .toList();
    }

    /// How many rows the longest group has.
    static int longest(StatusSummary summary, SummarySection section) {
        return Standing.in(section).stream()
                .mapToInt(s -> summary.of(s).first().size())
                .max()
                .orElse(0);
    }

    /// How many rows there are.
    int count() {
        return rows.size();
    }

    /// How many events and claims have no row.
    int left() {
        int all = Standing.in(section).stream().mapToInt(s -> summary.of(s).count()).sum();
        return all - rows.size();
    }

    /// Writes the rows from one on into a column, as many as fit; the row after the last.
    int write(SlideComposer composer, int from, double x, double top, double width) {
        if (rows.isEmpty()) {
            composer.paragraph(SlideMessages.NONE.in(setting.language()), ROLE, x, top, width);
        }
        double y = top;
        int next = from;
        while (next < rows.size()) {
            ClosingRow row = rows.get(next);
            String words = words(row.one());
            double height = composer.height(words, ROLE, width - INDENT);
            if (y + height > setting.pageBottom()) {
                break;
            }
            Box sign = new Box(x, y + (ROLE.lineHeight() - SIGN) / 2, SIGN, SIGN);
            composer.add(
                    new SlideShape.Shape(sign, Glyph.of(row.standing().status()), Hue.SLATE.key()));
            y = composer.paragraph(words, ROLE, x + INDENT, y, width - INDENT) + APART;
            next++;
        }
        return next;
    }

    private String words(Assertion one) {
        String text = one.text(setting.timeline(), setting.language());
        String answer = one.answer(setting.language());
        String space = answer.isEmpty() ? "" : setting.language().rules().sentenceSpace();
        return Typesetter.oneLine(text + space + answer);
    }
}
