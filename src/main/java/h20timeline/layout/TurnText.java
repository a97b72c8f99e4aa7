package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Event;
import h20timeline.model.FigureText;
import h20timeline.model.ModelMessages;
import java.util.ArrayList;
import java.util.List;

/// Sets the words of one card of the story strip: its date and status, its headline, and its first
/// figure with what it measures. Without a figure the headline is larger.
record TurnText(Event event, Language language, double width, Typesetter type, DateStyles styles) {
    static final double PAD = 10;
    private static final double TOP = 8;
    private static final double DISC = 24;
    private static final double SIGN = 16;
    private static final double LEAST_BESIDE = 84;
    private static final int MOST_LINES = 6;

    /// The part of a wide card that its figure takes.
    private static final double FIGURE_PART = 0.36;

    /// The texts of a card whose corner is at the origin, and its height. `statusX` and `statusY`
    /// are the middle of the sign of its status; `statusX` is NaN where the file gives none.
    record CardText(List<TextBox> texts, double statusX, double statusY, double height) {}

    CardText set(boolean numbered) {
        CardText head = head(numbered, !event.figures().isEmpty());
        if (event.figures().isEmpty()) {
            return head;
        }
        List<TextBox> texts = new ArrayList<>(head.texts());
        FigureText figure = FigureText.of(event.figures().getFirst(), language);
        double bottom = figure(texts, figure, head.height() - TOP + 4, width - 2 * PAD);
        return new CardText(texts, head.statusX(), head.statusY(), bottom + TOP);
    }

    /// The date with the status, and the headline; a `small` one leaves room for a figure.
    private CardText head(boolean numbered, boolean small) {
        List<TextBox> texts = new ArrayList<>();
        double room = width - 2 * PAD;
        double x = PAD + (numbered ? DISC : 0);
        double y = TOP;
        boolean given = event.given().status();
        String status = given ? ModelMessages.of(event.status()).in(language) : "";
        double need = given ? 10 + SIGN + type.width(status, TextRole.TURN_STATUS) : 0;
        List<String> dates =
                balanced(date(width - PAD - x - need), TextRole.TURN_DATE, width - PAD - x);
        for (String line : dates) {
            add(texts, line, TextRole.TURN_DATE, x, y);
            y += TextRole.TURN_DATE.lineHeight();
        }
        y -= TextRole.TURN_DATE.lineHeight();
        double statusX = x + type.width(dates.getLast(), TextRole.TURN_DATE) + 10;
        if (given && statusX - 10 + need > width - PAD) {
            y += TextRole.TURN_DATE.lineHeight();
            statusX = PAD + 2;
        }
        if (given) {
            add(texts, status, TextRole.TURN_STATUS, statusX + SIGN - 4, y);
        }
        double sign = given ? statusX + 4 : Double.NaN;
        double signY = y + TextRole.TURN_DATE.lineHeight() / 2;
        y += TextRole.TURN_DATE.lineHeight() + 4;
        String headline = Typesetter.oneLine(event.headline().marked(language));
        TextRole role = small ? TextRole.TURN_HEADLINE : TextRole.TURN_HEADLINE_LARGE;
        for (String line : balanced(headline, role, room)) {
            add(texts, line, role, PAD, y);
            y += role.lineHeight();
        }
        return new CardText(texts, sign, signY, y + TOP);
    }

    /// The same for a card that is as wide as the picture: the figure stands beside the headline.
    CardText setWide() {
        boolean figure = !event.figures().isEmpty();
        double right = figure ? Math.floor(width * FIGURE_PART) : 0;
        TurnText left = new TurnText(event, language, width - right, type, styles);
        CardText head = left.head(true, false);
        if (!figure) {
            return head;
        }
        List<TextBox> texts = new ArrayList<>(head.texts());
        List<TextBox> beside = new ArrayList<>();
        FigureText words = FigureText.of(event.figures().getFirst(), language);
        double bottom = figure(beside, words, TOP, right - 2 * PAD);
        beside.forEach(text -> texts.add(text.moved(width - right, 0)));
        return new CardText(
                texts, head.statusX(), head.statusY(), Math.max(head.height(), bottom + TOP));
    }

    /// The date in the fullest words that fit; without the year of the story if need be.
    private String date(double room) {
        String full = event.date().text(language);
        if (type.width(full, TextRole.TURN_DATE) <= room) {
            return full;
        }
        return event.date().text(language, styles.of(event.date(), true));
    }

    /// The value with its unit; what it measures stands beside it, or under it where that is
    /// narrow.
    private double figure(List<TextBox> texts, FigureText figure, double y, double room) {
        TextRole role =
                type.width(figure.value(), TextRole.TURN_VALUE) < room * 0.6
                        ? TextRole.TURN_VALUE
                        : TextRole.TURN_HEADLINE;
        double valueWidth = type.width(figure.value(), role);
        String unit = figure.unit();
        double unitWidth = type.width(unit, TextRole.TURN_UNIT);
        add(texts, figure.value(), role, PAD, y);
        double baseline = y + (role.lineHeight() - TextRole.TURN_UNIT.lineHeight()) * 0.74;
        double after = valueWidth + unitWidth + 12;
        double beside = room - after;
        double bottom = y + role.lineHeight();
        if (valueWidth + 1 + unitWidth > room) {
            for (String line : balanced(unit, TextRole.TURN_UNIT, room)) {
                add(texts, line, TextRole.TURN_UNIT, PAD, bottom);
                bottom += TextRole.TURN_UNIT.lineHeight();
            }
        } else if (!unit.isEmpty()) {
            add(texts, unit, TextRole.TURN_UNIT, PAD + valueWidth + 1, baseline);
        }
        String label = Typesetter.oneLine(figure.label());
        if (label.isEmpty()) {
            return bottom;
        }
        TextRole small = TextRole.TURN_LABEL;
        List<String> lines = beside < LEAST_BESIDE ? List.of() : balanced(label, small, beside);
        if (!lines.isEmpty() && lines.size() <= 3) {
            double top = Math.max(y - 2, bottom - lines.size() * small.lineHeight());
            for (String line : lines) {
                add(texts, line, small, PAD + after, top);
                top += small.lineHeight();
            }
            return Math.max(bottom, top);
        }
        for (String line : balanced(label, small, room)) {
            add(texts, line, small, PAD, bottom);
            bottom += small.lineHeight();
        }
        return bottom;
    }

    private List<String> balanced(String text, TextRole role, double room) {
        for (int lines = 1; lines < MOST_LINES; lines++) {
            double narrow = lines == 1 ? room : type.narrowest(text, role, room, lines);
            if (type.fits(text, role, narrow, lines)) {
                return type.wrap(text, role, narrow, lines);
            }
        }
        return type.wrap(text, role, room, MOST_LINES);
    }

    private void add(List<TextBox> texts, String text, TextRole role, double x, double y) {
        texts.add(new TextBox(text, role, x, y, type.width(text, role), role.lineHeight()));
    }
}
