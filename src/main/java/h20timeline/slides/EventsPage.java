package h20timeline.slides;

import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages about several events: the name of the step, and a row for each event, as large as
/// there is room for. What finds no room on one page is on the next.
record EventsPage(SlideContext setting, String title, List<Event> events) {
    private static final double APART = 9;
    private static final double GUTTER = 36;

    /// One way to write it, from the largest to the smallest; over the `lowest` timeline, or one of
    /// the usual height.
    private record RowsForm(TextRole headline, EventRow.Sizes rows, int columns, boolean lowest) {}

    private static final List<RowsForm> FORMS =
            List.of(
                    form(TextRole.SLIDE_HEADLINE, EventRow.LARGE, 1, false),
                    form(TextRole.SLIDE_HEADLINE_SMALL, EventRow.SMALL, 1, false),
                    form(TextRole.SLIDE_HEADLINE_SMALL, EventRow.SMALL, 2, false),
                    form(TextRole.SLIDE_HEADLINE_SMALL, EventRow.SMALL, 1, true),
                    form(TextRole.SLIDE_HEADLINE_SMALL, EventRow.SMALL, 2, true),
                    form(TextRole.SLIDE_HEADLINE_LEAST, EventRow.SMALL, 1, true),
                    form(TextRole.SLIDE_HEADLINE_LEAST, EventRow.SMALL, 2, true));

    private static RowsForm form(
            TextRole headline, EventRow.Sizes rows, int columns, boolean lowest) {
        return new RowsForm(headline, rows, columns, lowest);
    }

    private double bottom(RowsForm form) {
        return form.lowest() ? setting.headLowest() : setting.headBottom();
    }

    /// A page and the number of the event after its last one.
    record RowsPage(SlidePage page, int end) {}

    List<SlidePage> pages() {
        return rowPages(events.size()).stream().map(RowsPage::page).toList();
    }

    /// The page where an event is the last that is shown; the places of all are as if all were.
    SlidePage upTo(int count) {
        return rowPages(count).stream()
                .filter(page -> page.end() >= count)
                .findFirst()
                .orElseThrow()
                .page();
    }

    /// The pages with the first rows written alone.
    private List<RowsPage> rowPages(int shown) {
        for (RowsForm form : FORMS) {
            RowsPage whole = page(form, 0, shown);
            if (whole != null && whole.end() == events.size()) {
                return List.of(whole);
            }
        }
        List<RowsPage> one = paged(FORMS.get(FORMS.size() - 2), shown);
        List<RowsPage> two = paged(FORMS.getLast(), shown);
        return two.size() < one.size() ? two : one;
    }

    private List<RowsPage> paged(RowsForm form, int shown) {
        List<RowsPage> pages = new ArrayList<>();
        int from = 0;
        while (from < events.size()) {
            RowsPage next = page(form, from, shown);
            if (next == null) {
                // Not even one row has room: the event is told as if it were alone.
                int end = from + 1;
                for (SlidePage page : new EventPage(setting, title, events.get(from)).pages()) {
                    pages.add(new RowsPage(page, end));
                }
                from = end;
            } else {
                pages.add(next);
                from = next.end();
            }
        }
        return pages;
    }

    /// As many rows as there is room for; null where the first has none.
    private @Nullable RowsPage page(RowsForm form, int from, int shown) {
        SlideComposer composer = new SlideComposer(setting.type());
        if (composer.lines(title, form.headline(), setting.room())
                > HeadlineSize.good(form.headline())) {
            return null;
        }
        double top =
                composer.paragraph(
                                title,
                                form.headline(),
                                SlideContext.MARGIN,
                                SlideContext.TOP,
                                setting.room())
                        + 8;
        double width = (setting.room() - (form.columns() - 1) * GUTTER) / form.columns();
        int next = from;
        for (int column = 0; column < form.columns() && next < events.size(); column++) {
            double x = SlideContext.MARGIN + column * (width + GUTTER);
            double y = top;
            while (next < events.size()) {
                SlideComposer attempt = new SlideComposer(setting.type());
                EventRow row = new EventRow(setting, events.get(next), form.rows());
                y = row.write(attempt, x, y, width) + APART;
                if (!attempt.endsAbove(bottom(form))) {
                    break;
                }
                if (next < shown) {
                    composer.addAll(attempt);
                }
                next++;
            }
        }
        return next == from
                ? null
                : new RowsPage(SlidePage.over(setting, composer, bottom(form)), next);
    }
}
