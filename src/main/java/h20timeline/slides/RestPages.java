package h20timeline.slides;

import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.FigureText;
import h20timeline.model.ModelMessages;
import java.util.ArrayList;
import java.util.List;

/// The pages for what an event has more to say than there is room for over a timeline: pages of
/// text, as many as it takes.
record RestPages(SlideContext setting, Event event) {
    private static final double WIDEST = 900;

    /// What follows a first page: its caution, and its key figure where that is wanted.
    List<SlidePage> pages(boolean figure) {
        return written(false, figure);
    }

    /// All of it, where not even the headline has room over a timeline.
    List<SlidePage> alone() {
        return written(true, true);
    }

    private List<SlidePage> written(boolean date, boolean figure) {
        List<SlidePage> pages = new ArrayList<>();
        double width = Math.min(setting.room(), WIDEST);
        begin(pages);
        double y =
                flow(
                                pages,
                                setting.say(event.headline()),
                                TextRole.SLIDE_HEADLINE_LEAST,
                                SlideContext.TOP,
                                width)
                        + 6;
        if (date) {
            String words = event.date().text(setting.language());
            if (event.given().status()) {
                words += "  ·  " + ModelMessages.of(event.status()).in(setting.language());
            }
            y = flow(pages, words, TextRole.SLIDE_DATE, y, width) + 6;
        }
        if (figure && !event.figures().isEmpty()) {
            Figure first = event.figures().getFirst();
            String words = FigureText.of(first, setting.language()).line();
            y = flow(pages, words, TextRole.SLIDE_PROSE, y, width) + 6;
        }
        String caution = setting.say(event.caution());
        if (!caution.isEmpty()) {
            caution(pages, SlideCaution.of(setting, caution, width), y);
        }
        return pages;
    }

    private void begin(List<SlidePage> pages) {
        pages.add(new SlidePage(new SlideComposer(setting.type()), null));
    }

    /// Writes a text, over as many pages as it needs; the height under it on the last.
    private double flow(
            List<SlidePage> pages, String text, TextRole role, double top, double width) {
        double y = top;
        for (TextBox line :
                setting.type()
                        .boxes(text, role, SlideContext.MARGIN, 0, width, Integer.MAX_VALUE)) {
            if (y + role.lineHeight() > setting.pageBottom()) {
                begin(pages);
                y = SlideContext.TOP;
            }
            pages.getLast().composer().texts().add(line.moved(0, y - line.y()));
            y += role.lineHeight();
        }
        return y;
    }

    private void caution(List<SlidePage> pages, SlideCaution box, double top) {
        double y = top;
        int from = 0;
        while (from < box.count()) {
            int room = SlideCaution.room(setting.pageBottom() - y);
            if (room < Math.min(3, box.count() - from)) {
                begin(pages);
                y = SlideContext.TOP;
                room = SlideCaution.room(setting.pageBottom() - y);
            }
            int to = Math.min(box.count(), from + room);
            y = box.write(pages.getLast().composer(), SlideContext.MARGIN, y, from, to);
            from = to;
        }
    }
}
