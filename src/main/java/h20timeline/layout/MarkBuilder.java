package h20timeline.layout;

import h20timeline.knowledge.Disclosure;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.KnownLine;
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

/// Turns placements into marks of the picture. Words that would leave the picture are cut; their
/// mark stays where it is.
record MarkBuilder(LaneFrame frame, Typesetter type) {
    /// The mark, or null when its date is not visible.
    @Nullable Mark mark(Placer.Placement p) {
        double x = frame.x(p.anchor());
        if (x < frame.plot().x() || x > frame.plot().right()) {
            return null;
        }
        return label(p, x);
    }

    private Mark label(Placer.Placement p, double x) {
        EventText face = p.face();
        double reach = Metrics.DOT / 2 + Metrics.GAP + p.shift();
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
        KnownLine known = known(p, x, texts.getLast().right());
        to = known == null ? to : Math.max(to, known.right());
        return new Mark.Label(
                event.id(),
                face.hue(),
                glyph,
                0,
                state.withCut(!texts.getLast().text().equals(face.headline())),
                new Box(from, y, to - from, Metrics.ROW - 2),
                x,
                dotY,
                date.with(known),
                texts);
    }

    /// The line from the dot, or from words that end left of it, to the day on which an event
    /// became known.
    private @Nullable KnownLine known(Placer.Placement p, double dot, double words) {
        Disclosure known = p.face().known();
        if (known == null || Double.isNaN(p.known())) {
            return null;
        }
        double at = frame.x(p.known());
        double edge = frame.plot().right();
        double from = p.shift() > 0 ? dot + Metrics.DOT / 2 : words + EventLabel.WordsBeside.GAP;
        boolean seen = at <= edge;
        return seen || from < edge
                ? new KnownLine(Math.min(from, at), Math.min(at, edge), seen, known.assumed())
                : null;
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
