package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Spotlight;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.Extent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Places in a lane what its picture is about: before the rest, and before the budget, as there is
/// little of it. Where a picture is about nothing, all of this does nothing.
final class SpotlightPlacer {
    /// The rows of the highest card, and of one whose headline stands in one line.
    private static final int CARD_ROWS = 5;

    private static final int LOW_CARD_ROWS = 2;

    private final TimelineIndex index;
    private final EventTextCache texts;
    private final LaneFrame frame;
    private final Spotlight light;
    private final Set<Integer> raised = new HashSet<>();
    private boolean barsGaveWay;

    SpotlightPlacer(TimelineIndex index, EventTextCache texts, LaneFrame frame) {
        this.index = index;
        this.texts = texts;
        this.frame = frame;
        light = frame.viewport().spotlight();
    }

    /// Whether something that lasted may be a bar: what a picture is about has a card, and only
    /// where that would be out of view its bar.
    boolean mayBeBar(Event event) {
        return !light.isOn() || (light.holds(event.id()) && !isInView(event.date().extent()));
    }

    /// Whether an event may have words: where a picture is about some events, those of the others
    /// would be in the way, but for the backbone. What is raised has its words already.
    boolean mayBeWorded(int event) {
        return !light.isOn()
                || (!raised.contains(event)
                        && index.timeline().events().get(event).importance()
                                == Importance.BACKBONE);
    }

    /// What is in focus, placed on rows of which bars have taken some; without those bars where
    /// they would leave some of it without words. Cards get lower, down to one line, until all in
    /// focus have theirs, or as many as can; then comes what is beside.
    Placer place(RowOccupancy rows, RowOccupancy bars) {
        List<Integer> first = inView(light.focus().isEmpty() ? light.beside() : light.focus());
        Placer placer = best(first, rows, bars);
        if (placer.placed().size() < first.size()) {
            barsGaveWay = true;
            RowOccupancy none = new RowOccupancy(frame.rows());
            placer = best(first, none, none);
        }
        for (int event : inView(light.beside())) {
            placer.raise(event, CARD_ROWS);
        }
        return placer;
    }

    /// Whether there are no bars any more.
    boolean barsGaveWay() {
        return barsGaveWay;
    }

    /// Where cards stand on one stem, the lower ones lie over it.
    List<Placement> inDrawingOrder(List<Placement> placed) {
        return light.isOn()
                ? placed.stream().sorted(Comparator.comparingInt(Placement::row)).toList()
                : placed;
    }

    private Placer best(List<Integer> first, RowOccupancy rows, RowOccupancy bars) {
        Placer best = new Placer(index, texts, frame, rows.copy(), bars);
        long bestCards = -1;
        for (int most = CARD_ROWS; most >= LOW_CARD_ROWS && bestCards < first.size(); most--) {
            Placer placer = new Placer(index, texts, frame, rows.copy(), bars);
            int high = most;
            long cards = first.stream().filter(event -> placer.raise(event, high)).count();
            if (cards > bestCards) {
                best = placer;
                bestCards = cards;
            }
        }
        return best;
    }

    /// The events of some ids that are in this lane and in view, each once.
    private List<Integer> inView(List<String> ids) {
        return ids.stream()
                .map(id -> index.selectedIn(frame.lane(), id))
                .filter(event -> event >= 0)
                .filter(event -> isInView(index.timeline().events().get(event).date().extent()))
                .filter(raised::add)
                .toList();
    }

    private boolean isInView(Extent extent) {
        long anchor = extent.anchor();
        return frame.visible().start() <= anchor && anchor <= frame.visible().end();
    }
}
