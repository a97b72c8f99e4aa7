package h20timeline.slides;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Hue;
import h20timeline.story.Standing;
import h20timeline.story.StatusSummary;
import h20timeline.story.SummarySection;
import java.util.ArrayList;
import java.util.List;

/// The last pages: what we know, what is claimed, what is open, side by side where all of it has
/// room in large rows, else each on pages of its own. The events and claims stand by their
/// standing, the most important first; those that no page shows are counted.
record ClosingPage(SlideContext setting, StatusSummary summary, String title) {
    /// What the words take that tell of more in the file.
    private static final double MORE = 180;

    private static final double GUTTER = 30;
    private static final double HEADING = 14;
    private static final double SIGN = 11;

    /// More pages of one section no room would read.
    private static final int MOST_PAGES = 2;

    private static final List<SummarySection> SECTIONS = List.of(SummarySection.values());

    List<SlidePage> pages() {
        SlideComposer together = new SlideComposer(setting.type());
        double top = title(together);
        double x = SlideContext.MARGIN;
        boolean all = true;
        for (SummarySection section : SECTIONS) {
            double width = width(section);
            double y = heading(together, section, x, top, width);
            ClosingRows rows = new ClosingRows(setting, summary, section, Integer.MAX_VALUE);
            all = all && rows.left() == 0 && rows.write(together, 0, x, y, width) == rows.count();
            x += width + GUTTER;
        }
        if (all) {
            return List.of(new SlidePage(together, null));
        }
        List<SlidePage> pages = new ArrayList<>();
        SECTIONS.forEach(section -> pages(pages, section));
        return pages;
    }

    /// A section in two columns, on as many pages as it may have. Where that is not enough, each
    /// group has fewer rows, so that a long one leaves the others their first and most important.
    private void pages(List<SlidePage> pages, SummarySection section) {
        int most = ClosingRows.longest(summary, section);
        for (int each = most; each > 1; each--) {
            List<SlidePage> attempt = pages(new ClosingRows(setting, summary, section, each));
            if (attempt.size() <= MOST_PAGES) {
                pages.addAll(attempt);
                return;
            }
        }
        pages.addAll(pages(new ClosingRows(setting, summary, section, 1)));
    }

    private List<SlidePage> pages(ClosingRows rows) {
        List<SlidePage> pages = new ArrayList<>();
        double width = (setting.room() - GUTTER) / 2;
        double right = SlideContext.MARGIN + width + GUTTER;
        int from = 0;
        do {
            SlideComposer composer = new SlideComposer(setting.type());
            double top = title(composer);
            top = heading(composer, rows.section(), SlideContext.MARGIN, top, setting.room());
            int half = rows.write(composer, from, SlideContext.MARGIN, top, width);
            int end = half == rows.count() ? half : rows.write(composer, half, right, top, width);
            // A row that is higher than a page would never come to an end.
            from = end == from ? end + 1 : end;
            if (from >= rows.count() && rows.left() > 0) {
                more(composer, rows.left());
            }
            pages.add(new SlidePage(composer, null));
        } while (from < rows.count());
        return pages;
    }

    private void more(SlideComposer composer, int count) {
        String words = SlideMessages.MORE_IN_FILE.in(setting.language(), setting.number(count));
        composer.endingAt(words, TextRole.SLIDE_NOTE, setting.right(), SlideContext.TOP);
    }

    /// The width of a column: claims have names and answers, and need more than headlines do.
    private double width(SummarySection section) {
        double share =
                switch (section) {
                    case KNOWN -> 0.26;
                    case CLAIMED -> 0.51;
                    case OPEN -> 0.23;
                };
        return (setting.room() - 2 * GUTTER) * share;
    }

    private double title(SlideComposer composer) {
        double room = Math.min(setting.room() * 0.8, setting.room() - MORE);
        TextRole role =
                composer.lines(title, TextRole.SLIDE_HEADLINE_SMALL, room) == 1
                        ? TextRole.SLIDE_HEADLINE_SMALL
                        : TextRole.SLIDE_HEADLINE_LEAST;
        return composer.paragraph(title, role, SlideContext.MARGIN, SlideContext.TOP, room, 2)
                + HEADING;
    }

    /// The name of a section with the sign and the count of each of its groups.
    private double heading(
            SlideComposer composer, SummarySection section, double x, double top, double width) {
        String word = section.heading(setting.language());
        double y = composer.paragraph(word, TextRole.SLIDE_COLUMN, x, top, width, 1) + 3;
        composer.add(new SlideShape.Rule(new Box(x, y, width, 2), Hue.SLATE.key()));
        y += 7;
        double left = x;
        for (Standing standing : Standing.in(section)) {
            int count = summary.of(standing).count();
            if (count == 0) {
                continue;
            }
            String group =
                    SlideMessages.STATUS_COUNT.in(
                            setting.language(),
                            standing.word(setting.language()),
                            setting.number(count));
            double wide = composer.width(group, TextRole.SLIDE_CHIP) + SIGN + 7;
            if (left > x && left + wide > x + width) {
                left = x;
                y += TextRole.SLIDE_CHIP.lineHeight();
            }
            Box sign = new Box(left, y + 3, SIGN, SIGN);
            composer.add(new SlideShape.Shape(sign, Glyph.of(standing.status()), Hue.SLATE.key()));
            composer.paragraph(group, TextRole.SLIDE_CHIP, left + SIGN + 6, y, wide, 1);
            left += wide + 14;
        }
        return y + TextRole.SLIDE_CHIP.lineHeight() + 8;
    }
}
