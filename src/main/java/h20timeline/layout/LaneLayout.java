package h20timeline.layout;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fills one lane: bars at the bottom, then cards and labels by importance, then dots, clusters or
/// density for whatever found no room.
final class LaneLayout {
    /// The rows of the highest card, and of one whose headline stands in one line.
    private static final int CARD_ROWS = 5;

    private static final int LOW_CARD_ROWS = 2;

    private final TimelineIndex index;
    private final Faces faces;
    private final PageTops tops;
    private final LaneFrame frame;
    private final LaneIndex lane;
    private final LitLane lit;
    private final Spotlight light;
    private Rows rows;
    private Rows barRows;
    private final List<Placed> bars = new ArrayList<>();
    private final Map<Integer, Long> shown = new HashMap<>();
    private final Set<Integer> raised = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private final int rowsForBars;

    /// The selected event, or -1 where it is in another lane.
    private final int selected;

    private record Placed(BarIndex.Bar bar, int row) {}

    LaneLayout(TimelineIndex index, Faces faces, PageTops tops, LitLanes lit, LaneFrame frame) {
        this.tops = tops;
        this.index = index;
        this.faces = faces;
        this.frame = frame;
        lane = index.lane(frame.lane());
        Emphasis emphasis = frame.viewport().emphasis();
        selected = index.selectedIn(frame.lane(), emphasis.selected());
        this.lit = lit.of(frame.lane(), emphasis.lit());
        light = frame.viewport().spotlight();
        rows = new Rows(frame.rows());
        barRows = new Rows(frame.rows());
        rowsForBars =
                frame.rows() <= 1 ? 0 : Math.min(BarIndex.ROWS, Math.max(1, frame.rows() / 3));
    }

    /// The marks of the lane, those that lie on top last.
    List<Mark> marks() {
        placeBars();
        Placer placer = place();
        Shaper shaper = new Shaper(frame, faces.type(), rows);
        for (Placement placement : placer.placed()) {
            shown.put(placement.face().index(), placement.face().anchor());
        }
        showSelected(placer);
        shapeBars(placer.placed());
        List<Mark> cards = new ArrayList<>();
        for (Placement placement : inDrawingOrder(placer.placed())) {
            Mark mark = shaper.mark(placement);
            if (mark instanceof Mark.Card) {
                cards.add(mark);
            } else if (mark != null) {
                marks.add(mark);
            }
        }
        new Overflow(index, faces, frame, lane, lit, shown, selected).addTo(marks);
        marks.addAll(cards);
        return marks;
    }

    private boolean isInView(long time) {
        return time >= frame.visible().start() && time <= frame.visible().end();
    }

    /// Where cards stand on one stem, the lower ones lie over it.
    private List<Placement> inDrawingOrder(List<Placement> placed) {
        return light.isOn()
                ? placed.stream().sorted(Comparator.comparingInt(Placement::row)).toList()
                : placed;
    }

    private void placeBars() {
        TimeSpan reach = frame.reach(lane);
        double pixels = Math.max(Sizes.BAR_LEAST, frame.budget().leastBar(rowsForBars));
        long least = Math.max(1, (long) Math.ceil(pixels / frame.perSecond()));
        index.bars(frame.lane())
                .visit(
                        reach.start(),
                        reach.end(),
                        least,
                        rowsForBars,
                        bar -> placeBar(bar, reach, least));
    }

    private void placeBar(BarIndex.Bar bar, TimeSpan reach, long least) {
        Event event = index.timeline().events().get(bar.event());
        Extent extent = event.date().extent();
        // What a picture is about has a card; where that would be out of view, it has its bar.
        if (light.isOn() && (!light.holds(event.id()) || isInView(extent.anchor()))) {
            return;
        }
        long until = index.lastsUntil(extent);
        if (until - bar.start() < least) {
            return;
        }
        int row = frame.rows() - 1 - bar.row();
        double after = extent.endBound() == Extent.Bound.KNOWN ? 4 : DateShapes.FADE;
        double from = frame.pixel(Math.max(bar.start(), reach.start())) - 4;
        double to = frame.pixel(Math.min(until, reach.end())) + after;
        shown.put(bar.event(), extent.anchor());
        rows.take(row, 1, from, to);
        barRows.take(row, 1, from, to);
        bars.add(new Placed(bar, row));
    }

    /// Bars take their rows first and are shaped last, when it is known which stems cross them.
    private void shapeBars(List<Placement> placements) {
        double[] stems =
                placements.stream()
                        .filter(p -> p.form() instanceof Placement.Form.OfCard)
                        .mapToDouble(p -> frame.x(p.anchor()))
                        .sorted()
                        .toArray();
        TimeSpan visible = frame.visible();
        Bars shaper = new Bars(index, faces, frame, stems);
        for (Placed placed : bars) {
            // Bars beside the viewport take their room, too, but need no words.
            if (placed.bar().end() < visible.start() || placed.bar().start() > visible.end()) {
                continue;
            }
            Mark mark = shaper.mark(placed.bar(), placed.row());
            if (mark != null) {
                marks.add(mark);
            }
        }
    }

    private Placer place() {
        Placer placer = raise();
        Pages cut = Pages.of(frame.perSecond());
        List<Pages.Page> pages =
                frame.budget().whole()
                        ? List.of(new Pages.Page(0, lane.size()))
                        : cut.around(lane, frame.visible().start(), frame.visible().end());
        int nodes = frame.budget().words(cut.seconds() * frame.perSecond());
        int most = Math.min(nodes / Budget.LABEL, rows.count() * 10);
        for (Pages.Page page : pages) {
            placer.startPage(nodes);
            for (int rank : tops.of(frame.lane(), lane, page, most)) {
                int event = lane.event(rank);
                if (!shown.containsKey(event) && !raised.contains(event) && mayHaveWords(event)) {
                    placer.place(event, rank);
                }
            }
        }
        return placer;
    }

    /// Places what the picture is about: before the rest, and before the budget, as there is little
    /// of it. Cards get lower, down to one line, until all in focus have theirs, or as many as can;
    /// bars give way to what would have no words.
    private Placer raise() {
        List<Integer> first = raised(light.focus().isEmpty() ? light.beside() : light.focus());
        Placer placer = best(first, rows);
        if (placer.placed().size() < first.size() && !bars.isEmpty()) {
            bars.forEach(placed -> shown.remove(placed.bar().event()));
            bars.clear();
            barRows = new Rows(frame.rows());
            placer = best(first, barRows);
        }
        rows = placer.rows();
        Placer all = placer;
        raised(light.beside()).forEach(event -> all.raise(event, CARD_ROWS));
        return placer;
    }

    private Placer best(List<Integer> first, Rows free) {
        Placer best = new Placer(index, faces, frame, free.copy(), barRows);
        long bestCards = -1;
        for (int most = CARD_ROWS; most >= LOW_CARD_ROWS && bestCards < first.size(); most--) {
            Placer placer = new Placer(index, faces, frame, free.copy(), barRows);
            int high = most;
            long cards = first.stream().filter(event -> placer.raise(event, high)).count();
            if (cards > bestCards) {
                best = placer;
                bestCards = cards;
            }
        }
        return best;
    }

    /// The events of some ids that are in this lane, each once.
    private List<Integer> raised(List<String> ids) {
        return ids.stream()
                .map(id -> index.selectedIn(frame.lane(), id))
                .filter(event -> event >= 0 && !shown.containsKey(event) && raised.add(event))
                .toList();
    }

    /// Where a picture is about some events, the others are dots: their words would be in the way.
    private boolean mayHaveWords(int event) {
        return !light.isOn()
                || index.timeline().events().get(event).importance() == Importance.BACKBONE;
    }

    /// The selected event gets a label whenever any row has room for it, without moving another.
    private void showSelected(Placer placer) {
        if (selected >= 0 && !shown.containsKey(selected)) {
            Face face = faces.of(selected, frame.viewport().language());
            double words = face.dateWidth() + Sizes.GAP + face.headlineWidth();
            double least = face.dateWidth() + Sizes.GAP + Sizes.LABEL_NARROWEST;
            boolean found =
                    placer.label(face, frame.pixel(face.anchor()), 0, Math.min(words, 240))
                            || placer.label(
                                    face, frame.pixel(face.anchor()), 0, Math.min(words, least));
            if (found) {
                shown.put(selected, face.anchor());
            }
        }
    }
}
