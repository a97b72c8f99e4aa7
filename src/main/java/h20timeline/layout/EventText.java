package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.FigureText;
import h20timeline.model.Importance;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import java.util.ArrayList;
import java.util.List;

/// What an event says on the picture in one language, measured: its date, its headline, how its
/// card breaks into lines, and the colour of its track.
record EventText(
        Event event,
        int index,
        String hue,
        Extent extent,
        long anchor,
        String date,
        double dateWidth,
        String headline,
        double headlineWidth,
        TextRole role,
        List<CardForm> cards) {

    /// One way to set a card, from the fullest to the barest.
    record CardForm(
            List<String> headline, List<String> figure, double width, double height, boolean cut) {
        /// Whether neither its headline nor its figure is cut.
        boolean isWhole() {
            return !cut && figure.stream().noneMatch(line -> line.endsWith(Typesetter.ELLIPSIS));
        }

        int rows() {
            return (int) Math.ceil((height + 1) / Metrics.ROW);
        }
    }

    /// As what an event may be set.
    enum Set {
        /// In a line alone.
        LABEL,
        /// As a card, too.
        CARD,
        /// As a card, too, which may be wide rather than cut its headline.
        RAISED
    }

    static EventText of(
            Event event,
            int index,
            String hue,
            Language language,
            Set set,
            EdtfDate.Style style,
            Typesetter type) {
        Extent extent = event.date().extent();
        String date = event.date().text(language, style);
        String headline = Typesetter.oneLine(event.headline().marked(language));
        TextRole role =
                event.importance() == Importance.BACKBONE ? TextRole.LABEL_STRONG : TextRole.LABEL;
        return new EventText(
                event,
                index,
                hue,
                extent,
                extent.anchor(),
                date,
                type.width(date, TextRole.LABEL_DATE),
                headline,
                type.width(headline, role),
                role,
                switch (set) {
                    case LABEL -> List.of();
                    case CARD -> cardForms(event, language, date, headline, type);
                    case RAISED -> raisedForms(event, language, date, headline, type);
                });
    }

    /// The words in lines for a picture that does not end where they do.
    EventLabel label(Typesetter type) {
        return EventLabel.of(this, Double.POSITIVE_INFINITY, Metrics.LABEL_WIDEST, type);
    }

    /// How its mark looks in a viewport, with nothing of its text cut.
    MarkState state(Viewport viewport) {
        String id = event.id();
        return new MarkState(viewport.marks(id), viewport.emphasis().dims(id, index), false);
    }

    private static List<CardForm> raisedForms(
            Event event, Language language, String date, String headline, Typesetter type) {
        List<CardForm> usual = cardForms(event, language, date, headline, type);
        List<CardForm> forms = new ArrayList<>(usual.stream().filter(CardForm::isWhole).toList());
        double widest = Metrics.CARD_RAISED - 2 * Metrics.CARD_PAD_X - Metrics.CARD_EDGE;
        double least = type.width(date, TextRole.CARD_DATE) + Metrics.DOT + 4;
        for (int lines = 2; lines > 0; lines--) {
            double width = type.balanced(headline, TextRole.CARD_HEADLINE, widest, lines);
            double whole = lines == 1 ? type.width(headline, TextRole.CARD_HEADLINE) : width;
            width = Math.min(widest, Math.max(least, Math.max(width, whole)));
            CardForm form = form(headline, "", width, lines, 0, type);
            if (!form.cut()) {
                forms.add(form);
            }
        }
        usual.stream().filter(form -> !form.isWhole()).forEach(forms::add);
        return forms;
    }

    private static List<CardForm> cardForms(
            Event event, Language language, String date, String headline, Typesetter type) {
        double widest = Metrics.CARD_WIDEST - 2 * Metrics.CARD_PAD_X - Metrics.CARD_EDGE;
        String figure =
                event.figures().isEmpty()
                        ? ""
                        : Typesetter.oneLine(
                                FigureText.of(event.figures().getFirst(), language).line());
        double width =
                Math.max(
                        type.balanced(headline, TextRole.CARD_HEADLINE, widest, 3),
                        Math.min(widest, type.width(date, TextRole.CARD_DATE) + Metrics.DOT + 4));
        List<CardForm> forms = new ArrayList<>();
        if (!figure.isEmpty()) {
            double whole = Math.min(widest, type.width(figure, TextRole.CARD_FIGURE));
            double two = Math.max(width, type.balanced(figure, TextRole.CARD_FIGURE, widest, 2));
            forms.add(form(headline, figure, two, 3, 2, type));
            forms.add(form(headline, figure, Math.max(width, whole), 3, 1, type));
        }
        CardForm plain = form(headline, "", width, 3, 0, type);
        forms.add(plain);
        if (plain.headline().size() > 2) {
            forms.add(form(headline, "", widest, 2, 0, type));
        }
        if (plain.headline().size() > 1) {
            forms.add(form(headline, "", widest, 1, 0, type));
        }
        return forms;
    }

    private static CardForm form(
            String headline,
            String figure,
            double width,
            int lines,
            int figureLines,
            Typesetter type) {
        List<String> broken = type.wrap(headline, TextRole.CARD_HEADLINE, width, lines);
        List<String> figures =
                figureLines == 0
                        ? List.of()
                        : type.wrap(figure, TextRole.CARD_FIGURE, width, figureLines);
        double height =
                2 * Metrics.CARD_PAD_Y
                        + TextRole.CARD_DATE.lineHeight()
                        + broken.size() * TextRole.CARD_HEADLINE.lineHeight()
                        + figures.size() * TextRole.CARD_FIGURE.lineHeight()
                        + (figures.isEmpty() ? 0 : 1);
        boolean cut = !type.fits(headline, TextRole.CARD_HEADLINE, width, lines);
        return new CardForm(
                broken,
                figures,
                Math.ceil(width) + 2 * Metrics.CARD_PAD_X + Metrics.CARD_EDGE,
                height,
                cut);
    }
}
