package h20timeline.layout;

import h20timeline.knowledge.Disclosure;
import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.KnownLine;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the plan of a lane into marks. Words that would leave the picture slide into what is seen
/// of their bar, or are cut; their marks stay where they are. What has nothing in view, although
/// its extent meets it or it became known there, is counted in the head of the lane.
record StairMarks(
        LaneFrame frame, LanePlan plan, double line, HighlightedLane highlighted, Typesetter type) {
    private static final double PITCH = 18;
    private static final double BAR_PAD = 7;

    /// Fewer pixels of words say nothing.
    private static final double LEAST_WORDS = 48;

    /// The marks, in the order of their rows.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        List<EventText> unseen = new ArrayList<>();
        plan.folded().stream().map(LaneEntry::text).filter(this::isToldHere).forEach(unseen::add);
        for (Stairs.StairStep step : plan.flight().steps()) {
            LaneEntry entry = step.entry();
            if (!frame.meets(entry.text().extent())) {
                Stream.of(entry.text()).filter(this::isToldHere).forEach(unseen::add);
                continue;
            }
            double left = step.listed() ? step.markX() : entry.left();
            double right = step.listed() ? step.markX() : entry.end();
            if (frame.x(right) < frame.plot().x() || frame.x(left) > frame.plot().right()) {
                unseen.add(entry.text());
            } else {
                marks.add(entry.bar() ? bar(step) : label(step));
            }
        }
        LaneChips chips = new LaneChips(frame, highlighted, type);
        Stream<EventText> all = plan.folded().stream().map(LaneEntry::text);
        List<EventText> folded = all.filter(text -> frame.meets(text.extent())).toList();
        if (!folded.isEmpty()) {
            marks.add(chips.folded(folded, rowTop(plan.countRow())));
        }
        if (!unseen.isEmpty()) {
            marks.add(chips.beyond(unseen));
        }
        return marks;
    }

    /// Whether an event that is not in view became known there.
    private boolean isToldHere(EventText text) {
        return text.becameKnownIn(frame.visible()) && !frame.meets(text.extent());
    }

    private double rowTop(int row) {
        return frame.box().y() + Metrics.LANE_AIR / 2 + plan.top(row) * line;
    }

    private double pitch() {
        return Math.min(line, PITCH);
    }

    private Mark label(Stairs.StairStep step) {
        LaneEntry entry = step.entry();
        EventText text = entry.text();
        Box plot = frame.plot();
        double top = rowTop(step.row());
        double first = top + (line - TextRole.LABEL.lineHeight()) / 2;
        double y = first + TextRole.LABEL.lineHeight() / 2;
        double at = step.listed() ? step.markX() : LaneEntry.anchor(text, frame);
        double x = Math.clamp(frame.x(at), plot.x(), plot.right());
        MarkState state = text.state(frame.viewport());
        DateShape date =
                step.listed()
                        ? DateShape.ofKnownEnds(text.extent().form(), null, null, y)
                        : DateShapes.of(text.event().date(), frame, y);
        double half = entry.turn() > 0 ? LaneEntry.TURN : Metrics.DOT_ROOM;
        // Words of a line that goes on outside the plot stand at the edge of it.
        double most = Math.max(plot.right(), x) + half + 2;
        double wordsX =
                frame.x(step.wordsX())
                        - (step.listed() ? 0 : Math.max(0, frame.x(entry.wordsX()) - most));
        List<TextBox> texts = words(step, wordsX, first, rightEdge() - wordsX);
        double drawn = step.listed() ? x - half : Math.min(frame.x(entry.left()), x - half);
        double left = Math.max(plot.x(), drawn);
        KnownLine known = step.listed() ? null : known(entry, x + half - 1, texts);
        double right =
                Math.max(x + half, texts.stream().mapToDouble(TextBox::right).max().orElse(x));
        right = known == null ? right : Math.max(right, known.right());
        Box area = new Box(left, top, right - left, Math.max(1, entry.lines()) * line);
        return new Mark.Label(
                text.event().id(),
                text.hue(),
                Glyph.of(text.event().status()),
                entry.turn(),
                state.withCut(isCut(step, texts)),
                area,
                x,
                y,
                date.with(known),
                texts);
    }

    private Mark bar(Stairs.StairStep step) {
        LaneEntry entry = step.entry();
        EventText text = entry.text();
        Box plot = frame.plot();
        double top = rowTop(step.row());
        double height = Metrics.BAR_HEIGHT;
        double y = top + (line * Metrics.BAR_ROW - height) / 2;
        double first = y + (height - TextRole.LABEL.lineHeight()) / 2;
        double left = Math.clamp(frame.x(entry.left()), plot.x(), plot.right() - 2);
        double right = Math.clamp(frame.x(entry.end()), left + 2, Math.max(plot.right(), left + 2));
        double sign = entry.sign();
        double wordsX = right + BAR_PAD + sign + behindDay(entry, entry.end(), right);
        double room = rightEdge() - wordsX;
        if (entry.inside()) {
            double seen = right - left - (frame.x(entry.end()) > plot.right() ? 0 : fade(text));
            boolean fits = entry.label().width() + sign + 2 * BAR_PAD <= seen + 0.5;
            if (fits || frame.x(entry.end()) <= plot.right()) {
                wordsX = left + BAR_PAD + sign + behindDay(entry, entry.left(), left);
                room = left + seen - BAR_PAD - wordsX;
            }
        }
        List<TextBox> texts = words(step, wordsX, first, room);
        double status =
                sign > 0 && !texts.isEmpty()
                        ? wordsX - sign + Math.min(sign - 4, Metrics.DOT) / 2
                        : Double.NaN;
        KnownLine known = known(entry, right, texts);
        double end =
                Math.max(right, texts.stream().mapToDouble(TextBox::right).max().orElse(right));
        end = known == null ? end : Math.max(end, known.right());
        double bottom =
                Math.max(y + height, texts.stream().mapToDouble(TextBox::bottom).max().orElse(0));
        return new Mark.Bar(
                text.event().id(),
                text.hue(),
                Glyph.of(text.event().status()),
                entry.turn(),
                text.state(frame.viewport()).withCut(isCut(step, texts)),
                new Box(left, y, end - left, bottom - y),
                new Box(left, y, right - left, height),
                status,
                Math.clamp(frame.xOf(text.anchor()), left, right),
                y + height / 2,
                DateShapes.of(text.event().date(), frame, y).with(known),
                texts);
    }

    /// How much farther right words stand that are behind the day on which an event became known,
    /// from where they would stand without it; at most where the day leaves the plot.
    private double behindDay(LaneEntry entry, double from, double at) {
        boolean behind = entry.wordsX() > entry.known();
        return behind
                ? Math.clamp(
                        entry.known() + KnownLine.HALF - from,
                        0,
                        Math.max(0, frame.plot().right() - at))
                : 0;
    }

    /// The line from a pixel of the picture, or from the words that end left of the day, to the day
    /// on which an event became known; null where no such day is drawn.
    private @Nullable KnownLine known(LaneEntry entry, double from, List<TextBox> texts) {
        Disclosure known = entry.text().known();
        double at = frame.x(entry.known());
        if (known == null || Double.isNaN(at) || at - KnownLine.HALF < frame.plot().x()) {
            return null;
        }
        double edge = frame.plot().right();
        boolean seen = at <= edge;
        double to = seen ? at : edge;
        double left = from;
        for (TextBox box : texts) {
            if (seen && box.x() < to + KnownLine.HALF && box.right() > to - KnownLine.HALF) {
                // Words that slid along a bar which leaves the picture.
                return null;
            }
            left = box.x() < to ? Math.max(left, box.right() + EventLabel.WordsBeside.GAP) : left;
        }
        return seen || left < to
                ? new KnownLine(Math.min(left, to), to, seen, known.assumed())
                : null;
    }

    private static double fade(EventText text) {
        return text.extent().endBound() == Extent.Bound.KNOWN ? 0 : LaneEntry.ONGOING;
    }

    private double rightEdge() {
        return frame.box().right() - (frame.viewport().whole() ? Metrics.MARGIN : 6);
    }

    private static boolean isCut(Stairs.StairStep step, List<TextBox> texts) {
        return texts.isEmpty()
                || step.entry().label().isCut()
                || !texts.getLast().text().equals(step.entry().label().lines().getLast());
    }

    /// The date and the lines of the headline, cut to some room.
    private List<TextBox> words(Stairs.StairStep step, double x, double y, double room) {
        EventLabel label = step.entry().label();
        TextRole role = step.entry().text().role();
        double indent = step.dated() ? label.indent() : 0;
        double rest = room - indent;
        List<String> lines = label.lines();
        if (rest + 0.01 < label.linesWidth()) {
            if (rest < LEAST_WORDS) {
                return List.of();
            }
            lines = type.wrap(step.entry().text().headline(), role, rest, lines.size());
        }
        List<TextBox> texts = new ArrayList<>();
        double height = role.lineHeight();
        if (step.dated()) {
            texts.add(
                    new TextBox(
                            label.date(), TextRole.LABEL_DATE, x, y, label.dateWidth(), height));
        }
        for (int i = 0; i < lines.size(); i++) {
            double width = type.width(lines.get(i), role);
            texts.add(new TextBox(lines.get(i), role, x + indent, y + i * pitch(), width, height));
        }
        return texts;
    }

    /// The time in which some events lie, by their anchors.
    static TimeSpan hull(List<EventText> texts) {
        long from = texts.stream().mapToLong(EventText::anchor).min().orElse(0);
        long to = texts.stream().mapToLong(EventText::anchor).max().orElse(0);
        return new TimeSpan(from, Math.max(from + 1, to));
    }
}
