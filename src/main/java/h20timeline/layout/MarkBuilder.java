package h20timeline.layout;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns placements into marks of the picture. At the sides of the plot words change sides, slide
/// or are cut, so that none leaves the picture; their mark stays where it is.
record MarkBuilder(LaneFrame frame, Typesetter type, RowOccupancy rows) {

    /// The mark, or null when its date is not visible.
    @Nullable Mark mark(Placement p) {
        double x = frame.x(p.anchor());
        if (x < frame.plot().x() || x > frame.plot().right()) {
            return null;
        }
        return switch (p.form()) {
            case Placement.Form.OfCard form -> card(p, form.card(), x);
            case Placement.Form.OfLabel form -> label(p, x);
        };
    }

    private Mark card(Placement p, EventText.CardForm form, double x) {
        Box plot = frame.plot();
        double from = p.left();
        double low = p.anchor() + plot.x() - x + 2;
        double high = p.anchor() + plot.right() - x - 2;
        if (p.left() < low
                && rows.free(p.row(), p.rows(), p.right() + 4.5, low + form.width() + 4)) {
            from = low;
            rows.take(p.row(), p.rows(), from - 4, from + form.width() + 4);
        } else if (p.right() > high
                && rows.free(p.row(), p.rows(), high - form.width() - 4, p.left() - 4.5)) {
            from = high - form.width();
            rows.take(p.row(), p.rows(), from - 4, from + form.width() + 4);
        }
        double left = Math.max(frame.x(from), plot.x() + 2);
        double right = Math.min(frame.x(from) + form.width(), plot.right() - 2);
        double y = frame.rowTop(p.row());
        double baseline = frame.baseline();
        DateShape date = DateShapes.of(p.face().event().date(), frame, baseline);
        Event event = p.face().event();
        Glyph glyph = Glyph.of(event.status());
        MarkState state = p.face().state(frame.viewport());
        if (right - left < Math.min(form.width(), Metrics.CARD_NARROWEST) - 0.5) {
            return new Mark.Dot(
                    event.id(),
                    p.face().hue(),
                    glyph,
                    0,
                    state,
                    around(x, baseline, Metrics.DOT / 2),
                    x,
                    baseline,
                    date);
        }
        Box area = new Box(left, y, right - left, form.height());
        boolean[] cut = {form.cut()};
        List<TextBox> texts = cardTexts(p.face(), form, area, cut);
        return new Mark.Card(
                event.id(),
                p.face().hue(),
                glyph,
                state.withCut(cut[0]),
                area,
                x,
                baseline,
                date,
                texts);
    }

    private List<TextBox> cardTexts(
            EventText face, EventText.CardForm form, Box area, boolean[] cut) {
        double x = area.x() + Metrics.CARD_EDGE + Metrics.CARD_PAD_X;
        double room = area.right() - Metrics.CARD_PAD_X - x;
        double y = area.y() + Metrics.CARD_PAD_Y;
        List<TextBox> texts = new ArrayList<>();
        // The status has its shape before the date.
        double indent = Metrics.DOT + 4;
        add(texts, face.date(), TextRole.CARD_DATE, x + indent, y, room - indent);
        y += TextRole.CARD_DATE.lineHeight();
        for (String line : form.headline()) {
            cut[0] |= !add(texts, line, TextRole.CARD_HEADLINE, x, y, room);
            y += TextRole.CARD_HEADLINE.lineHeight();
        }
        for (String line : form.figure()) {
            add(texts, line, TextRole.CARD_FIGURE, x, y + 1, room);
            y += TextRole.CARD_FIGURE.lineHeight();
        }
        return texts;
    }

    private Mark label(Placement p, double x) {
        EventText face = p.face();
        double reach = Metrics.DOT / 2 + Metrics.GAP;
        double y = frame.rowTop(p.row());
        double edge = frame.box().right() - Metrics.GAP - x - reach;
        double room = Math.min(p.words(), edge);
        Event event = face.event();
        Glyph glyph = Glyph.of(event.status());
        MarkState state = p.face().state(frame.viewport());
        double dotY = y + TextRole.LABEL.lineHeight() / 2;
        DateShape date = DateShapes.of(face.event().date(), frame, dotY);
        List<TextBox> texts = labelTexts(face, x + reach, room, y);
        if (texts.isEmpty()) {
            return new Mark.Dot(
                    event.id(),
                    face.hue(),
                    glyph,
                    0,
                    state,
                    around(x, dotY, Metrics.DOT_ROOM),
                    x,
                    dotY,
                    date);
        }
        double from = Math.min(x - Metrics.DOT_ROOM, texts.getFirst().x() - 4);
        double to = Math.max(x + Metrics.DOT_ROOM, texts.getLast().right() + 4);
        return new Mark.Label(
                event.id(),
                face.hue(),
                glyph,
                0,
                state.withCut(!texts.getLast().text().equals(face.headline())),
                new Box(from, y, to - from, Metrics.ROW - 2),
                x,
                dotY,
                date,
                texts);
    }

    private List<TextBox> labelTexts(EventText face, double from, double room, double y) {
        double headlineRoom = room - face.dateWidth() - Metrics.GAP;
        String headline =
                headlineRoom >= face.headlineWidth()
                        ? face.headline()
                        : headlineRoom < 40
                                ? ""
                                : type.elide(face.headline(), face.role(), headlineRoom);
        if (headline.isEmpty()) {
            return List.of();
        }
        double width = type.width(headline, face.role());
        List<TextBox> texts = new ArrayList<>();
        add(texts, face.date(), TextRole.LABEL_DATE, from, y, face.dateWidth());
        add(texts, headline, face.role(), from + face.dateWidth() + Metrics.GAP, y, width);
        return texts;
    }

    /// Adds a line, cut to its room; false when something of it was cut.
    private boolean add(
            List<TextBox> texts, String text, TextRole role, double x, double y, double room) {
        String fitting = type.elide(text, role, room + 0.01);
        if (!fitting.isEmpty()) {
            double width = type.width(fitting, role);
            texts.add(new TextBox(fitting, role, x, y, width, role.lineHeight()));
        }
        return fitting.equals(text);
    }

    /// Where a click means a dot: as far up and down as the dot's row has room.
    static Box around(double x, double y, double half) {
        return new Box(x - Metrics.DOT_ROOM, y - half, 2 * Metrics.DOT_ROOM, 2 * half);
    }
}
