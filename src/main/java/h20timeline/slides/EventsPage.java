package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.FigureText;
import h20timeline.model.ModelMessages;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;

/// The head of a slide about several events: the name of the step, and a row for each event with
/// its date, status and track in words. At most two rows have their figure.
record EventsPage(SlideContext setting, String title, List<Event> events) {
    private static final int MOST_FIGURES = 2;
    private static final double INDENT = 20;
    private static final double SIGN = 12;
    private static final double APART = 9;
    private static final double GUTTER = 36;

    /// One way to write it, from the fullest to the barest.
    private record RowsForm(
            TextRole headline,
            TextRole facts,
            TextRole row,
            int columns,
            boolean figures,
            boolean cautions) {
        static RowsForm of(TextRole headline, boolean figures, boolean cautions) {
            boolean large = headline == TextRole.SLIDE_HEADLINE;
            return new RowsForm(
                    headline,
                    large ? TextRole.SLIDE_PROSE : TextRole.SLIDE_NOTE,
                    large ? TextRole.SLIDE_HEADLINE_LEAST : TextRole.SLIDE_ROW,
                    1,
                    figures,
                    cautions);
        }

        static RowsForm inColumns(TextRole headline) {
            return new RowsForm(headline, TextRole.SLIDE_NOTE, TextRole.SLIDE_ROW, 2, false, false);
        }
    }

    private static final List<RowsForm> FORMS =
            List.of(
                    RowsForm.of(TextRole.SLIDE_HEADLINE, true, true),
                    RowsForm.of(TextRole.SLIDE_HEADLINE_SMALL, true, true),
                    RowsForm.of(TextRole.SLIDE_HEADLINE_SMALL, false, true),
                    RowsForm.of(TextRole.SLIDE_HEADLINE, true, false),
                    RowsForm.of(TextRole.SLIDE_HEADLINE_SMALL, true, false),
                    RowsForm.of(TextRole.SLIDE_HEADLINE_SMALL, false, false),
                    RowsForm.inColumns(TextRole.SLIDE_HEADLINE_SMALL),
                    RowsForm.inColumns(TextRole.SLIDE_HEADLINE_LEAST));

    void write(SlideComposer composer) {
        for (RowsForm form : FORMS) {
            if (write(composer, form, events)) {
                return;
            }
        }
        for (int shown = events.size() - 1; shown > 0; shown--) {
            if (write(composer, FORMS.getLast(), events.subList(0, shown))) {
                return;
            }
        }
        int most =
                HeadlineSize.most(HeadlineSize.LEAST, SlideContext.HEAD_BOTTOM - SlideContext.TOP);
        composer.paragraph(
                title,
                HeadlineSize.LEAST,
                SlideContext.MARGIN,
                SlideContext.TOP,
                setting.room(),
                most);
    }

    private boolean write(SlideComposer composer, RowsForm form, List<Event> shown) {
        SlideComposer attempt = new SlideComposer(setting.type());
        boolean good =
                attempt.lines(title, form.headline(), setting.room())
                        <= HeadlineSize.good(form.headline());
        double top =
                attempt.paragraph(
                                title,
                                form.headline(),
                                SlideContext.MARGIN,
                                SlideContext.TOP,
                                setting.room())
                        + 8;
        double width = (setting.room() - (form.columns() - 1) * GUTTER) / form.columns();
        int perColumn = (shown.size() + form.columns() - 1) / form.columns();
        int figures = form.figures() ? MOST_FIGURES : 0;
        double lowest = top;
        double y = top;
        for (int i = 0; i < shown.size(); i++) {
            if (i % perColumn == 0) {
                y = top;
            }
            Event event = shown.get(i);
            boolean figure = figures > 0 && !event.figures().isEmpty();
            figures -= figure ? 1 : 0;
            int column = i / perColumn;
            double x = SlideContext.MARGIN + column * (width + GUTTER);
            y = row(attempt, form, event, figure, x, y, width) + APART;
            lowest = Math.max(lowest, y);
        }
        int rest = events.size() - shown.size();
        if (rest > 0) {
            String more = SlideMessages.MORE.in(setting.language(), setting.number(rest));
            attempt.paragraph(
                    more,
                    TextRole.SLIDE_NOTE,
                    SlideContext.MARGIN + INDENT,
                    lowest,
                    setting.room());
        }
        if (!good || !attempt.endsAbove(SlideContext.HEAD_BOTTOM)) {
            return false;
        }
        composer.texts().addAll(attempt.texts());
        composer.ornaments().addAll(attempt.ornaments());
        return true;
    }

    private double row(
            SlideComposer composer,
            RowsForm form,
            Event event,
            boolean figure,
            double x,
            double top,
            double width) {
        Language language = setting.language();
        double left = x + INDENT;
        double room = width - INDENT;
        String caution = setting.say(event.caution());
        boolean apart = !caution.isEmpty() && !form.cautions();
        double y = composer.paragraph(facts(event, apart), form.facts(), left, top, room);
        double high = form.facts().lineHeight();
        Box sign = new Box(x, top + (high - SIGN) / 2, SIGN, SIGN);
        composer.add(new SlideShape.Shape(sign, Glyph.of(event.status()), setting.hue(event)));
        y = composer.paragraph(setting.say(event.headline()), form.row(), left, y, room);
        if (figure) {
            Figure first = event.figures().getFirst();
            String words = FigureText.of(first, language).line();
            y = composer.paragraph(words, TextRole.SLIDE_NOTE, left, y, room);
        }
        if (!caution.isEmpty() && form.cautions()) {
            String words = SlideMessages.CAUTION.in(language, caution);
            y = composer.paragraph(words, TextRole.SLIDE_NOTE, left, y, room);
        }
        return y;
    }

    private String facts(Event event, boolean caution) {
        Language language = setting.language();
        List<String> facts = new ArrayList<>();
        facts.add(event.date().text(language));
        facts.add(ModelMessages.of(event.status()).in(language));
        setting.timeline()
                .track(event.track())
                .map(Track::name)
                .map(setting::say)
                .ifPresent(facts::add);
        if (caution) {
            facts.add(SlideMessages.CAUTION_ELSEWHERE.in(language));
        }
        return String.join("  ·  ", facts);
    }
}
