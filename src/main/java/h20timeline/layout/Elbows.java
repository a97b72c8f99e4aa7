package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Corner;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.LinkChoice;
import h20timeline.model.ModelMessages;
import h20timeline.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws the links of the selected event, those among the events that a picture is about, what led
/// from turn to turn where no strip tells it, or all that touch a visible event, as lines with
/// corners between the marks that are placed. A link to something outside the plot runs to its
/// side.
final class Elbows {
    private static final int MOST = 48;

    private final TimelineIndex index;
    private final List<LaneFrame> frames;
    private final Typesetter type;
    private final Viewport viewport;
    private final List<Link> story;
    private final Map<String, Mark.OfEvent> placed = new HashMap<>();
    private final List<TextBox> texts = new ArrayList<>();

    /// Behind them lines run on, since what they say depends on what stands out.
    private final List<Box> counts = new ArrayList<>();

    /// @param story the links from turn to turn that nothing else shows
    Elbows(
            TimelineIndex index,
            List<LaneFrame> frames,
            Typesetter type,
            Viewport viewport,
            List<Mark> marks,
            List<Link> story) {
        this.story = story;
        this.index = index;
        this.frames = frames;
        this.type = type;
        this.viewport = viewport;
        for (Mark mark : marks) {
            if (mark instanceof Mark.OfEvent ofEvent) {
                placed.put(ofEvent.id(), ofEvent);
                texts.addAll(mark.texts());
            } else {
                counts.add(mark.area());
            }
            if (mark instanceof Mark.Cluster cluster) {
                // Its pill is drawn over the lines, its words beside that are not.
                cluster.texts().stream()
                        .filter(text -> text.x() >= cluster.pill().right())
                        .forEach(texts::add);
            }
        }
    }

    /// The links, those of the selected event last, so that they lie on top.
    List<Mark> elbows() {
        if (frames.isEmpty()) {
            return List.of();
        }
        Box plot = frames.getFirst().plot();
        List<ElbowEnd> marks = placed.values().stream().map(ElbowEnd::of).toList();
        ElbowRouter router = new ElbowRouter(plot, marks, texts);
        Map<Link, List<List<Corner>>> ways = new LinkedHashMap<>();
        for (Link link : wanted()) {
            if (ways.size() == MOST) {
                break;
            }
            Optional<ElbowEnd> from = end(link.from());
            Optional<ElbowEnd> to = end(link.to());
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                double word = speaks(link) ? type.width(word(link), TextRole.RELATION) : 0;
                ways.put(link, router.lines(router.way(from.get(), to.get(), word)));
            }
        }
        ElbowWords words = new ElbowWords(area(), taken(marks), ways.values());
        List<Mark> elbows = new ArrayList<>();
        Set<Link> said = new HashSet<>();
        ways.forEach((link, lines) -> {
            // Of several causes that led to one effect alike, one says how.
            boolean silent = story.contains(link) && said.contains(effect(link));
            Mark.Elbow elbow = elbow(link, lines, silent ? null : words);
            elbows.add(elbow);
            if (!elbow.texts().isEmpty()) {
                said.add(effect(link));
            }
        });
        return elbows;
    }

    private static Link effect(Link link) {
        return new Link("", link.to(), link.relation(), link.certainty(), "", Text.EMPTY);
    }

    private List<Box> taken(List<ElbowEnd> marks) {
        List<Box> taken = new ArrayList<>(counts);
        marks.forEach(mark -> taken.add(mark.box()));
        texts.forEach(text -> taken.add(text.box()));
        return taken;
    }

    /// What words of links may take: all lanes, and the room beside the plot that has no heads.
    private Box area() {
        Box plot = frames.getFirst().plot();
        double left = plot.x();
        double right = frames.getFirst().box().right();
        if (index.isTogether()) {
            left -= Math.min(left, Metrics.MARGIN);
            right = viewport.width();
        }
        return new Box(left, plot.y(), right - left, plot.height());
    }

    private Collection<Link> wanted() {
        LinkChoice choice = viewport.emphasis().links();
        LinkedHashSet<Link> links = new LinkedHashSet<>();
        if (choice == LinkChoice.ALL) {
            placed.keySet().stream().sorted().forEach(id -> links.addAll(index.linksOf(id)));
        }
        for (Link link : story) {
            links.removeIf(other -> saysTheSame(other, link));
            if (placed.containsKey(link.from()) || placed.containsKey(link.to())) {
                links.add(link);
            }
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
            List<Link> own = index.linksOf(selected);
            links.removeIf(link -> own.stream().anyMatch(one -> saysTheSame(one, link)));
            links.addAll(own);
        }
        Map<String, Link> firmest = new LinkedHashMap<>();
        for (Link link : links) {
            firmest.merge(key(link), link, Elbows::firmer);
        }
        return firmest.values();
    }

    private static Link firmer(Link one, Link other) {
        return one.certainty().compareTo(other.certainty()) <= 0 ? one : other;
    }

    private static boolean saysTheSame(Link one, Link other) {
        return key(one).equals(key(other));
    }

    private static String key(Link link) {
        return "link-" + link.from() + "-" + link.relation() + "-" + link.to();
    }

    /// Where a link ends at an event: its mark, or where it lies among what is counted or not in
    /// view.
    private Optional<ElbowEnd> end(String id) {
        Mark.OfEvent mark = placed.get(id);
        if (mark != null) {
            return Optional.of(ElbowEnd.of(mark));
        }
        Event event = index.timeline().event(id).orElseThrow();
        return frames.stream()
                .filter(f -> f.lane() == index.laneOf(event.track()))
                .findFirst()
                .map(f -> {
                    double x = f.xOf(event.date().extent().anchor());
                    return ElbowEnd.at(
                            Math.clamp(x, f.plot().x(), f.plot().right()),
                            f.overflowTop() + Metrics.CLUSTER_HEIGHT / 2);
                });
    }

    private Mark.Elbow elbow(Link link, List<List<Corner>> lines, @Nullable ElbowWords words) {
        boolean ofSelected = isOfSelected(link);
        String word = word(link);
        return new Mark.Elbow(
                key(link),
                LinkDash.of(link.certainty()),
                new MarkState(ofSelected, isDim(link.from()) && isDim(link.to()), false),
                lines,
                words != null && speaks(link)
                        ? words.place(word, type.width(word, TextRole.RELATION), lines)
                        : null);
    }

    private boolean isOfSelected(Link link) {
        return viewport.marks(link.from()) || viewport.marks(link.to());
    }

    private boolean speaks(Link link) {
        return isOfSelected(link) || story.contains(link);
    }

    /// What a link says.
    private String word(Link link) {
        String word = ModelMessages.forward(link.relation()).in(viewport.language());
        return link.certainty() == Certainty.HYPOTHESIS
                ? LayoutMessages.GUESSED.in(viewport.language(), word)
                : word;
    }

    private boolean isDim(String id) {
        return viewport.emphasis().dims(id, index.positionOf(id));
    }
}
