package h20timeline.slides;

import h20timeline.layout.Box;
import h20timeline.layout.Glyph;
import h20timeline.layout.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Term;
import h20timeline.model.Track;
import h20timeline.words.Language;
import java.util.List;

/// The head of a slide about one event: its track and status in words, headline, date, its caution
/// and summary where they fit as a whole, and at most two figures.
record EventPage(Setting setting, String step, Event event) {
    private static final double WIDEST = 800;
    private static final double PLATE = 10;
    private static final double PLATE_LOW = 6;

    /// One way to write it, from the fullest to the barest.
    private record Form(TextRole headline, boolean caution, boolean summary) {}

    private static final List<Form> FORMS =
            List.of(
                    new Form(TextRole.SLIDE_HEADLINE, true, true),
                    new Form(TextRole.SLIDE_HEADLINE_SMALL, true, true),
                    new Form(TextRole.SLIDE_HEADLINE, true, false),
                    new Form(TextRole.SLIDE_HEADLINE_SMALL, true, false),
                    new Form(TextRole.SLIDE_HEADLINE_LEAST, true, false),
                    new Form(TextRole.SLIDE_HEADLINE, false, false),
                    new Form(TextRole.SLIDE_HEADLINE_SMALL, false, false),
                    new Form(TextRole.SLIDE_HEADLINE_LEAST, false, false));

    void write(Sheet sheet) {
        double width = Math.min(setting.room(), WIDEST);
        double figures = new Figures(setting, event).write(sheet);
        if (figures > 0) {
            width = Math.min(width, figures - Figures.GAP - Setting.MARGIN);
        }
        for (Form form : FORMS) {
            Sheet attempt = new Sheet(setting.type());
            boolean good = write(attempt, form, width);
            if ((good && attempt.endsAbove(Setting.HEAD_BOTTOM)) || form.equals(FORMS.getLast())) {
                sheet.texts().addAll(attempt.texts());
                sheet.ornaments().addAll(attempt.ornaments());
                return;
            }
        }
    }

    private boolean write(Sheet sheet, Form form, double width) {
        Language language = setting.language();
        String headline = setting.say(event.headline());
        double y = Setting.TOP;
        if (!step.equals(headline)) {
            y = sheet.paragraph(step, TextRole.SLIDE_KICKER, Setting.MARGIN, y, width, 1) + 5;
        }
        y = chips(sheet, y, width) + 7;
        boolean last = form.equals(FORMS.getLast());
        double rest = Setting.HEAD_BOTTOM - y - TextRole.SLIDE_DATE.lineHeight() - 4;
        int most = last ? Headline.most(form.headline(), rest) : Headline.good(form.headline());
        boolean good = sheet.lines(headline, form.headline(), width) <= most;
        y = sheet.paragraph(headline, form.headline(), Setting.MARGIN, y, width, most) + 4;
        String caution = setting.say(event.caution());
        String date = event.date().text(language) + "  ·  " + Term.of(event.kind()).in(language);
        if (!caution.isEmpty() && !form.caution()) {
            date += "  ·  " + SlideWord.CAUTION_ELSEWHERE.in(language);
        }
        y = sheet.paragraph(date, TextRole.SLIDE_DATE, Setting.MARGIN, y, width, 2) + 6;
        if (form.summary()) {
            String summary = setting.say(event.summary());
            y = sheet.paragraph(summary, TextRole.SLIDE_PROSE, Setting.MARGIN, y, width) + 8;
        }
        if (form.caution() && !caution.isEmpty()) {
            caution(sheet, SlideWord.CAUTION.in(language, caution), y, width);
        }
        return good;
    }

    private double chips(Sheet sheet, double y, double width) {
        String hue = setting.hue(event);
        String status = Term.of(event.status()).in(setting.language());
        String track =
                setting.timeline()
                        .track(event.track())
                        .map(Track::name)
                        .map(setting::say)
                        .orElse("");
        double room = width - sheet.chip(status) - 8;
        double x = sheet.trackChip(track, hue, Setting.MARGIN, y, room) + 8;
        sheet.statusChip(status, Glyph.of(event.status()), hue, x, y);
        return y + Sheet.CHIP;
    }

    private static void caution(Sheet sheet, String words, double y, double width) {
        TextRole role = TextRole.SLIDE_CAUTION;
        double inner = width - 2 * PLATE - 3;
        double height = sheet.height(words, role, inner);
        sheet.add(
                new Ornament.CautionPlate(
                        new Box(Setting.MARGIN, y, width, height + 2 * PLATE_LOW)));
        sheet.paragraph(words, role, Setting.MARGIN + PLATE + 3, y + PLATE_LOW, inner);
    }
}
