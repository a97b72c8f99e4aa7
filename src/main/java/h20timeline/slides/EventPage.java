package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;

/// The pages about one event: its track and status in words, headline, date, key figure and
/// caution, its summary where that fits as a whole. What finds no room over the timeline has a page
/// of its own; nothing but the summary is ever left out.
record EventPage(SlideContext setting, String step, Event event) {
    private static final double WIDEST = 800;

    /// One way to write it, from the fullest to the barest; over the `lowest` timeline, or one of
    /// the usual height.
    private record EventForm(TextRole headline, boolean summary, boolean caution, boolean lowest) {}

    private static final List<EventForm> FORMS =
            List.of(
                    form(TextRole.SLIDE_HEADLINE, true, false),
                    form(TextRole.SLIDE_HEADLINE_SMALL, true, false),
                    form(TextRole.SLIDE_HEADLINE, false, false),
                    form(TextRole.SLIDE_HEADLINE_SMALL, true, true),
                    form(TextRole.SLIDE_HEADLINE_SMALL, false, false),
                    form(TextRole.SLIDE_HEADLINE_SMALL, false, true),
                    form(TextRole.SLIDE_HEADLINE_LEAST, false, true));

    /// Those of a first page: what follows is on the next one.
    private static final List<EventForm> FIRST =
            List.of(
                    new EventForm(TextRole.SLIDE_HEADLINE_SMALL, true, false, true),
                    new EventForm(TextRole.SLIDE_HEADLINE_SMALL, false, false, true),
                    new EventForm(TextRole.SLIDE_HEADLINE_LEAST, false, false, true));

    private static EventForm form(TextRole headline, boolean summary, boolean lowest) {
        return new EventForm(headline, summary, true, lowest);
    }

    private double bottom(EventForm form) {
        return form.lowest() ? setting.headLowest() : setting.headBottom();
    }

    List<SlidePage> pages() {
        for (EventForm form : FORMS) {
            SlideComposer attempt = new SlideComposer(setting.type());
            if (write(attempt, form, true)) {
                return List.of(SlidePage.over(setting, attempt, bottom(form)));
            }
        }
        for (boolean figures : new boolean[] {true, false}) {
            for (EventForm form : FIRST) {
                SlideComposer attempt = new SlideComposer(setting.type());
                if (write(attempt, form, figures)) {
                    List<SlidePage> pages = new ArrayList<>();
                    pages.add(SlidePage.over(setting, attempt, bottom(form)));
                    pages.addAll(new RestPages(setting, event).pages(!figures));
                    return pages;
                }
            }
        }
        return new RestPages(setting, event).alone();
    }

    /// Writes it in a form; false where that has no room for it.
    private boolean write(SlideComposer composer, EventForm form, boolean figures) {
        double width = Math.min(setting.room(), WIDEST);
        FigureColumn column = new FigureColumn(setting, event);
        if (figures && !event.figures().isEmpty()) {
            double left = column.write(composer, bottom(form));
            if (left == 0) {
                return false;
            }
            width = Math.min(width, left - FigureColumn.GAP - SlideContext.MARGIN);
        }
        String headline = setting.say(event.headline());
        double y = SlideContext.TOP;
        if (!step.equals(headline)) {
            y = paragraph(composer, step, TextRole.SLIDE_KICKER, y, width) + 5;
        }
        y = chips(composer, y, width) + 7;
        int most = HeadlineSize.good(form.headline());
        if (composer.lines(headline, form.headline(), width) > most) {
            return false;
        }
        y = paragraph(composer, headline, form.headline(), y, width) + 4;
        String caution = setting.say(event.caution());
        y = paragraph(composer, date(form, caution), TextRole.SLIDE_DATE, y, width) + 6;
        if (form.summary()) {
            y =
                    paragraph(
                                    composer,
                                    setting.say(event.summary()),
                                    TextRole.SLIDE_PROSE,
                                    y,
                                    width)
                            + 8;
        }
        if (form.caution() && !caution.isEmpty()) {
            SlideCaution.of(setting, caution, width).write(composer, SlideContext.MARGIN, y);
        }
        return composer.endsAbove(bottom(form));
    }

    private String date(EventForm form, String caution) {
        Language language = setting.language();
        List<String> parts = new ArrayList<>();
        parts.add(event.date().text(language));
        if (event.given().kind()) {
            parts.add(ModelMessages.of(event.kind()).in(language));
        }
        if (!caution.isEmpty() && !form.caution()) {
            parts.add(SlideMessages.CAUTION_FOLLOWS.in(language));
        }
        return String.join("  ·  ", parts);
    }

    private static double paragraph(
            SlideComposer composer, String text, TextRole role, double y, double width) {
        return composer.paragraph(text, role, SlideContext.MARGIN, y, width);
    }

    private double chips(SlideComposer composer, double y, double width) {
        String hue = setting.hue(event);
        String status =
                event.given().status()
                        ? ModelMessages.of(event.status()).in(setting.language())
                        : "";
        String track =
                setting.timeline()
                        .track(event.track())
                        .map(Track::name)
                        .map(setting::say)
                        .orElse("");
        double room = width - (status.isEmpty() ? 0 : composer.chip(status) + 8);
        double x = composer.trackChip(track, hue, SlideContext.MARGIN, y, room) + 8;
        if (!status.isEmpty()) {
            composer.statusChip(status, Glyph.of(event.status()), hue, x, y);
        }
        return y + SlideComposer.CHIP;
    }
}
