package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Track;
import java.util.List;

/// The head of a slide about one event: its track and status in words, headline, date, its caution
/// and summary where they fit as a whole, and at most two figures.
record EventPage(SlideContext setting, String step, Event event) {
    private static final double WIDEST = 800;
    private static final double PLATE = 10;
    private static final double PLATE_LOW = 6;

    /// One way to write it, from the fullest to the barest.
    private record EventForm(TextRole headline, boolean caution, boolean summary) {}

    private static final List<EventForm> FORMS =
            List.of(
                    new EventForm(TextRole.SLIDE_HEADLINE, true, true),
                    new EventForm(TextRole.SLIDE_HEADLINE_SMALL, true, true),
                    new EventForm(TextRole.SLIDE_HEADLINE, true, false),
                    new EventForm(TextRole.SLIDE_HEADLINE_SMALL, true, false),
                    new EventForm(TextRole.SLIDE_HEADLINE_LEAST, true, false),
                    new EventForm(TextRole.SLIDE_HEADLINE, false, false),
                    new EventForm(TextRole.SLIDE_HEADLINE_SMALL, false, false),
                    new EventForm(TextRole.SLIDE_HEADLINE_LEAST, false, false));

    void write(SlideComposer composer) {
        double width = Math.min(setting.room(), WIDEST);
        double figures = new FigureColumn(setting, event).write(composer);
        if (figures > 0) {
            width = Math.min(width, figures - FigureColumn.GAP - SlideContext.MARGIN);
        }
        for (EventForm form : FORMS) {
            SlideComposer attempt = new SlideComposer(setting.type());
            boolean good = write(attempt, form, width);
            if ((good && attempt.endsAbove(SlideContext.HEAD_BOTTOM))
                    || form.equals(FORMS.getLast())) {
                composer.texts().addAll(attempt.texts());
                composer.ornaments().addAll(attempt.ornaments());
                return;
            }
        }
    }

    private boolean write(SlideComposer composer, EventForm form, double width) {
        Language language = setting.language();
        String headline = setting.say(event.headline());
        double y = SlideContext.TOP;
        if (!step.equals(headline)) {
            y =
                    composer.paragraph(
                                    step, TextRole.SLIDE_KICKER, SlideContext.MARGIN, y, width, 1)
                            + 5;
        }
        y = chips(composer, y, width) + 7;
        boolean last = form.equals(FORMS.getLast());
        double rest = SlideContext.HEAD_BOTTOM - y - TextRole.SLIDE_DATE.lineHeight() - 4;
        int most =
                last
                        ? HeadlineSize.most(form.headline(), rest)
                        : HeadlineSize.good(form.headline());
        boolean good = composer.lines(headline, form.headline(), width) <= most;
        y = composer.paragraph(headline, form.headline(), SlideContext.MARGIN, y, width, most) + 4;
        String caution = setting.say(event.caution());
        String date =
                event.date().text(language) + "  ·  " + ModelMessages.of(event.kind()).in(language);
        if (!caution.isEmpty() && !form.caution()) {
            date += "  ·  " + SlideMessages.CAUTION_ELSEWHERE.in(language);
        }
        y = composer.paragraph(date, TextRole.SLIDE_DATE, SlideContext.MARGIN, y, width, 2) + 6;
        if (form.summary()) {
            String summary = setting.say(event.summary());
            y =
                    composer.paragraph(summary, TextRole.SLIDE_PROSE, SlideContext.MARGIN, y, width)
                            + 8;
        }
        if (form.caution() && !caution.isEmpty()) {
            caution(composer, SlideMessages.CAUTION.in(language, caution), y, width);
        }
        return good;
    }

    private double chips(SlideComposer composer, double y, double width) {
        String hue = setting.hue(event);
        String status = ModelMessages.of(event.status()).in(setting.language());
        String track =
                setting.timeline()
                        .track(event.track())
                        .map(Track::name)
                        .map(setting::say)
                        .orElse("");
        double room = width - composer.chip(status) - 8;
        double x = composer.trackChip(track, hue, SlideContext.MARGIN, y, room) + 8;
        composer.statusChip(status, Glyph.of(event.status()), hue, x, y);
        return y + SlideComposer.CHIP;
    }

    private static void caution(SlideComposer composer, String words, double y, double width) {
        TextRole role = TextRole.SLIDE_CAUTION;
        double inner = width - 2 * PLATE - 3;
        double height = composer.height(words, role, inner);
        composer.add(
                new SlideShape.CautionPlate(
                        new Box(SlideContext.MARGIN, y, width, height + 2 * PLATE_LOW)));
        composer.paragraph(words, role, SlideContext.MARGIN + PLATE + 3, y + PLATE_LOW, inner);
    }
}
