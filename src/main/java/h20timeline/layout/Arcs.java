package h20timeline.layout;

import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws the links of the selected event, those among the events that a picture is about, or all
/// that touch a visible event, as curves between the marks that are placed. A link to something
/// outside the plot runs to its side.
final class Arcs {
    private static final int MOST = 48;

    private final TimelineIndex index;
    private final List<LaneFrame> frames;
    private final Typesetter type;
    private final Viewport viewport;
    private final Map<String, Mark.OfEvent> placed = new HashMap<>();
    private final List<TextBox> texts = new ArrayList<>();

    private record Point(double x, double y) {}

    Arcs(
            TimelineIndex index,
            List<LaneFrame> frames,
            Typesetter type,
            Viewport viewport,
            List<Mark> marks) {
        this.index = index;
        this.frames = frames;
        this.type = type;
        this.viewport = viewport;
        for (Mark mark : marks) {
            texts.addAll(mark.texts());
            if (mark instanceof Mark.OfEvent ofEvent) {
                placed.put(ofEvent.id(), ofEvent);
            }
        }
    }

    List<Mark> arcs() {
        List<Mark> arcs = new ArrayList<>();
        for (Link link : wanted()) {
            if (arcs.size() == MOST) {
                break;
            }
            Optional<Point> from = end(link.from(), link.to());
            Optional<Point> to = end(link.to(), link.from());
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                arcs.add(arc(link, from.get(), to.get()));
            }
        }
        return arcs;
    }

    private Collection<Link> wanted() {
        LinkedHashSet<Link> links = new LinkedHashSet<>();
        if (viewport.emphasis().allLinks()) {
            placed.keySet().stream().sorted().forEach(id -> links.addAll(index.linksOf(id)));
        }
        Spotlight light = viewport.spotlight();
        light.ids()
                .flatMap(id -> index.linksOf(id).stream())
                .filter(link -> light.holds(link.from()) && light.holds(link.to()))
                .filter(link -> light.focuses(link.from()) || light.focuses(link.to()))
                .forEach(links::add);
        String selected = viewport.emphasis().selected();
        if (selected != null) {
            // Last, so that they lie on top.
            links.removeAll(index.linksOf(selected));
            links.addAll(index.linksOf(selected));
        }
        return links;
    }

    /// Where a link ends at an event: its dot, or the point of a bar that is nearest to the other.
    private Optional<Point> end(String id, String other) {
        Mark.OfEvent mark = placed.get(id);
        if (mark instanceof Mark.Bar bar) {
            Mark.OfEvent otherMark = placed.get(other);
            double x = otherMark == null ? bar.anchorX() : otherMark.anchorX();
            double low = bar.area().x() + 2;
            double high = Math.max(low, bar.area().right() - 2);
            return Optional.of(new Point(Math.clamp(x, low, high), bar.anchorY()));
        }
        if (mark != null) {
            return Optional.of(new Point(mark.anchorX(), mark.anchorY()));
        }
        Event event = index.timeline().event(id).orElseThrow();
        return frames.stream()
                .filter(f -> f.lane() == index.laneOf(event.track()))
                .findFirst()
                .map(f ->
                        new Point(
                                Math.clamp(
                                        f.xOf(event.date().extent().anchor()),
                                        f.plot().x(),
                                        f.plot().right()),
                                f.overflowTop() + Sizes.CLUSTER_HEIGHT / 2));
    }

    private Mark.Arc arc(Link link, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        Point[] bends = bends(from, to, dx, dy, wordsToTheRight(link.to()) ? -1 : 1);
        Point a = bends[0];
        Point b = bends[1];
        boolean ofSelected = viewport.marks(link.from()) || viewport.marks(link.to());
        return new Mark.Arc(
                "arc-" + link.from() + "-" + link.relation() + "-" + link.to(),
                link.certainty() == Certainty.HYPOTHESIS,
                ofSelected,
                isDim(link.from()) && isDim(link.to()),
                from.x(),
                from.y(),
                inPlotX(a.x()),
                a.y(),
                inPlotX(b.x()),
                b.y(),
                to.x(),
                to.y(),
                ofSelected ? word(link, from, a, b, to) : null);
    }

    private boolean isDim(String id) {
        return viewport.emphasis().dims(id, index.positionOf(id));
    }

    /// Whether the words of an event stand to the right of its dot: a curve then comes from the
    /// left.
    private boolean wordsToTheRight(String id) {
        return placed.get(id) instanceof Mark.Label label
                && label.texts().getFirst().x() > label.anchorX();
    }

    /// The bending points: in one lane the curve rises over what lies between, below one another it
    /// swings out to a side, elsewhere it leaves sideways.
    private static Point[] bends(Point from, Point to, double dx, double dy, int swingTo) {
        if (Math.abs(dy) < Sizes.ROW * 2 && Math.abs(dx) > Sizes.ROW) {
            double rise = -Math.min(60, 18 + Math.abs(dx) * 0.12);
            return new Point[] {
                new Point(from.x() + dx * 0.2, from.y() + rise),
                new Point(to.x() - dx * 0.2, to.y() + rise)
            };
        }
        if (Math.abs(dx) < 80) {
            double swing = 26 + Math.abs(dy) * 0.16;
            double side =
                    swingTo > 0
                            ? Math.max(from.x(), to.x()) + swing
                            : Math.min(from.x(), to.x()) - swing;
            return new Point[] {
                new Point(side, from.y() + dy * 0.1), new Point(side, to.y() - dy * 0.1)
            };
        }
        double side = Math.copySign(Math.clamp(Math.abs(dx) * 0.5, 24, 90), dx);
        return new Point[] {
            new Point(from.x() + side, from.y() + dy * 0.15),
            new Point(to.x() - side * 0.6, to.y() - dy * 0.35)
        };
    }

    private double inPlotX(double x) {
        Box plot = frames.getFirst().plot();
        return Math.clamp(x, plot.x(), plot.right());
    }

    /// What the link says, on the curve, where it touches no other text.
    private @Nullable TextBox word(Link link, Point from, Point a, Point b, Point to) {
        String text = Term.forward(link.relation()).in(viewport.language());
        double width = type.width(text, TextRole.RELATION);
        double height = TextRole.RELATION.lineHeight();
        Box plot = frames.getFirst().plot();
        for (double t : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            Point p = on(t, from, a, b, to);
            TextBox box =
                    new TextBox(
                            text,
                            TextRole.RELATION,
                            p.x() - width / 2,
                            p.y() - height / 2,
                            width,
                            height);
            TextBox wide =
                    new TextBox(
                            text,
                            TextRole.RELATION,
                            box.x() - 6,
                            box.y() - 2,
                            width + 12,
                            height + 4);
            boolean inside =
                    wide.x() >= plot.x()
                            && wide.right() <= plot.right()
                            && wide.y() >= plot.y()
                            && wide.bottom() <= plot.bottom();
            if (inside
                    && texts.stream().noneMatch(wide::overlaps)
                    && placed.values().stream().noneMatch(mark -> touches(mark, wide))) {
                texts.add(wide);
                return box;
            }
        }
        return null;
    }

    private static boolean touches(Mark.OfEvent mark, TextBox words) {
        return mark.area().overlaps(words)
                || Shaper.around(mark.anchorX(), mark.anchorY(), Sizes.DOT_ROOM).overlaps(words);
    }

    private static Point on(double t, Point p0, Point p1, Point p2, Point p3) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * p0.x() + b * p1.x() + c * p2.x() + d * p3.x(),
                a * p0.y() + b * p1.y() + c * p2.y() + d * p3.y());
    }
}
