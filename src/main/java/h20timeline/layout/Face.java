package h20timeline.layout;

import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;

/// What an event says on the picture in one language, measured: its date, its headline, and how its
/// card breaks into lines.
record Face(
        Event event,
        int index,
        Extent extent,
        long anchor,
        String date,
        double dateWidth,
        String headline,
        double headlineWidth,
        List<CardForm> cards) {

    /// One way to set a card, from the fullest to the barest.
    record CardForm(
            List<String> headline, List<String> figure, double width, double height, boolean cut) {
        int rows() {
            return (int) Math.ceil((height + 1) / Sizes.ROW);
        }
    }

    static Face of(
            Event event,
            int index,
            Language language,
            boolean card,
            EdtfDate.Style style,
            Typesetter type) {
        Extent extent = event.date().extent();
        String date = event.date().text(language, style);
        String headline = Typesetter.oneLine(event.headline().marked(language));
        return new Face(
                event,
                index,
                extent,
                extent.anchor(),
                date,
                type.width(date, TextRole.LABEL_DATE),
                headline,
                type.width(headline, TextRole.LABEL),
                card ? cardForms(event, language, date, headline, type) : List.of());
    }

    private static List<CardForm> cardForms(
            Event event, Language language, String date, String headline, Typesetter type) {
        double widest = Sizes.CARD_WIDEST - 2 * Sizes.CARD_PAD_X - Sizes.CARD_EDGE;
        String figure =
                event.figures().isEmpty() ? "" : figure(event.figures().getFirst(), language);
        double width =
                Math.max(
                        type.balanced(headline, TextRole.CARD_HEADLINE, widest, 3),
                        Math.min(widest, type.width(date, TextRole.CARD_DATE) + Sizes.DOT + 4));
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
                2 * Sizes.CARD_PAD_Y
                        + TextRole.CARD_DATE.lineHeight()
                        + broken.size() * TextRole.CARD_HEADLINE.lineHeight()
                        + figures.size() * TextRole.CARD_FIGURE.lineHeight()
                        + (figures.isEmpty() ? 0 : 1);
        boolean cut = !type.fits(headline, TextRole.CARD_HEADLINE, width, lines);
        return new CardForm(
                broken,
                figures,
                Math.ceil(width) + 2 * Sizes.CARD_PAD_X + Sizes.CARD_EDGE,
                height,
                cut);
    }

    /// "15 % of revenue", "+9.87 % Wind GPU index".
    private static String figure(Figure figure, Language language) {
        String unit = figure.unit().in(language);
        String label = figure.label().in(language);
        String space = language == Language.ZH && !unit.startsWith("%") ? "" : "\u202f";
        String value = figure.value().in(language);
        String words = value + (unit.isEmpty() ? "" : space + unit) + " " + label;
        return Typesetter.oneLine(figure.mark(language) + words);
    }
}
