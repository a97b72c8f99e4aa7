package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.LinkChoice;
import h20timeline.model.ModelMessages;
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
        List<Curve> curves = new ArrayList<>();
        for (Link link : wanted()) {
            if (curves.size() == MOST) {
                break;
            }
            Optional<Curve.Point> from = end(link.from(), link.to());
            Optional<Curve.Point> to = end(link.to(), link.from());
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                curves.add(curve(link, from.get(), to.get()));
            }
        }
        List<Mark> arcs = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            arcs.add(arc(curves.get(i), curves.subList(i + 1, curves.size())));
        }
        return arcs;
    }

    private Collection<Link> wanted() {
        LinkChoice choice = viewport.emphasis().links();
        LinkedHashSet<Link> links = new LinkedHashSet<>();
        if (choice == LinkChoice.ALL) {
            placed.keySet().stream().sorted().forEach(id -> links.addAll(index.linksOf(id)));
        }
        Spotlight light = viewport.spotlight();
        light.ids()
                .flatMap(id -> index.linksOf(id).stream())
                .filter(link -> light.holds(link.from()) && light.holds(link.to()))
                .filter(link -> light.focuses(link.from()) || light.focuses(link.to()))
                .forEach(links::add);
        String selected = viewport.emphasis().selected();
        if (selected != null && choice != LinkChoice.NONE) {
            // Last, so that they lie on top.
            links.removeAll(index.linksOf(selected));
            links.addAll(index.linksOf(selected));
        }
        return links;
    }

    /// Where a link ends at an event: its dot, or the point of a bar that is nearest to the other.
    private Optional<Curve.Point> end(String id, String other) {
        Mark.OfEvent mark = placed.get(id);
        if (mark instanceof Mark.Bar bar) {
            Mark.OfEvent otherMark = placed.get(other);
            double x = otherMark == null ? bar.anchorX() : otherMark.anchorX();
            double low = bar.area().x() + 2;
            double high = Math.max(low, bar.area().right() - 2);
            return Optional.of(new Curve.Point(Math.clamp(x, low, high), bar.anchorY()));
        }
        if (mark != null) {
            return Optional.of(new Curve.Point(mark.anchorX(), mark.anchorY()));
        }
        Event event = index.timeline().event(id).orElseThrow();
        return frames.stream()
                .filter(f -> f.lane() == index.laneOf(event.track()))
                .findFirst()
                .map(f ->
                        new Curve.Point(
                                Math.clamp(
                                        f.xOf(event.date().extent().anchor()),
                                        f.plot().x(),
                                        f.plot().right()),
                                f.overflowTop() + Metrics.CLUSTER_HEIGHT / 2));
    }

    private Curve curve(Link link, Curve.Point from, Curve.Point to) {
        return Curve.of(link, from, to, wordsToTheRight(link.to()) ? -1 : 1);
    }

    /// `above` are the curves that are drawn over it.
    private Mark.Arc arc(Curve curve, List<Curve> above) {
        Link link = curve.link();
        boolean ofSelected = viewport.marks(link.from()) || viewport.marks(link.to());
        return new Mark.Arc(
                "arc-" + link.from() + "-" + link.relation() + "-" + link.to(),
                LinkDash.of(link.certainty()),
                new MarkState(ofSelected, isDim(link.from()) && isDim(link.to()), false),
                curve.from().x(),
                curve.from().y(),
                inPlotX(curve.a().x()),
                curve.a().y(),
                inPlotX(curve.b().x()),
                curve.b().y(),
                curve.to().x(),
                curve.to().y(),
                ofSelected ? word(curve, above) : null);
    }

    private boolean isDim(String id) {
        return viewport.emphasis().dims(id, index.positionOf(id));
    }

    /// Whether the words of an event stand to the right of its dot: a curve then comes from the
    /// left.
    private boolean wordsToTheRight(String id) {
        return placed.get(id) instanceof Mark.Label;
    }

    private double inPlotX(double x) {
        Box plot = frames.getFirst().plot();
        return Math.clamp(x, plot.x(), plot.right());
    }

    /// What the link says, on the curve, where it touches no other text.
    private @Nullable TextBox word(Curve curve, List<Curve> above) {
        String text = ModelMessages.forward(curve.link().relation()).in(viewport.language());
        double width = type.width(text, TextRole.RELATION);
        double height = TextRole.RELATION.lineHeight();
        Box plot = frames.getFirst().plot();
        for (double t : new double[] {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            Curve.Point p = curve.at(t);
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
                    && placed.values().stream().noneMatch(mark -> touches(mark, wide))
                    && above.stream().noneMatch(other -> other.crosses(wide))) {
                texts.add(wide);
                return box;
            }
        }
        return null;
    }

    private static boolean touches(Mark.OfEvent mark, TextBox words) {
        return mark.area().overlaps(words)
                || MarkBuilder.around(mark.anchorX(), mark.anchorY(), Metrics.DOT_ROOM)
                        .overlaps(words);
    }
}
