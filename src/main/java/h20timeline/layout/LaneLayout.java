package h20timeline.layout;

import h20timeline.layout.index.BarIndex;
import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.PageCache;
import h20timeline.layout.index.Pages;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.view.Emphasis;
import h20timeline.model.Event;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fills one lane: bars at the bottom, then labels by importance, then dots, clusters or density
/// for whatever found no room.
final class LaneLayout {
    /// What stands around the words of a bar, and where it fades.
    private static final double BAR_AIR = 24;

    private final TimelineIndex index;
    private final EventTextCache texts;
    private final PageCache pageCache;
    private final LaneFrame frame;
    private final LaneIndex lane;
    private final HighlightedLane highlighted;
    private final RowOccupancy rows;
    private final List<PlacedBar> bars = new ArrayList<>();
    private final Map<Integer, Long> shown = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final int rowsForBars;

    /// The selected event, or -1 where it is in another lane.
    private final int selected;

    private record PlacedBar(BarIndex.IndexedBar bar, int row) {}

    LaneLayout(
            TimelineIndex index,
            EventTextCache texts,
            PageCache pageCache,
            HighlightedLanes highlighted,
            LaneFrame frame) {
        this.pageCache = pageCache;
        this.index = index;
        this.texts = texts;
        this.frame = frame;
        lane = index.lane(frame.lane());
        Emphasis emphasis = frame.viewport().emphasis();
        selected = index.selectedIn(frame.lane(), emphasis.selected());
        this.highlighted = highlighted.of(frame.lane(), emphasis.highlighted());
        rows = new RowOccupancy(frame.rows());
        rowsForBars =
                frame.rows() <= 1 ? 0 : Math.min(BarIndex.ROWS, Math.max(1, frame.rows() / 3));
    }

    /// The marks of the lane, those that lie on top last.
    List<Mark> marks() {
        placeBars();
        Placer placer = place();
        MarkBuilder shaper = new MarkBuilder(frame, texts.type());
        for (Placer.Placement placement : placer.placed()) {
            shown.put(placement.face().index(), placement.face().anchor());
        }
        showSelected(placer);
        shapeBars();
        for (Placer.Placement placement : placer.placed()) {
            Mark mark = shaper.mark(placement);
            if (mark != null) {
                marks.add(mark);
            }
        }
        List<Integer> left =
                new Overflow(index, texts, frame, lane, highlighted, shown, selected).addTo(marks);
        marks.addAll(new Beyond(index, texts, frame, lane, highlighted).marks(left, marks));
        return marks;
    }

    private void placeBars() {
        TimeSpan reach = frame.reach(lane);
        double pixels = Math.max(Metrics.BAR_LEAST, frame.budget().leastBar(rowsForBars));
        long least = Math.max(1, (long) Math.ceil(pixels / frame.perSecond()));
        index.bars(frame.lane())
                .visit(
                        reach.start(),
                        reach.end(),
                        least,
                        rowsForBars,
                        bar -> placeBar(bar, reach, least));
    }

    private void placeBar(BarIndex.IndexedBar bar, TimeSpan reach, long least) {
        Event event = index.timeline().events().get(bar.event());
        Extent extent = event.date().extent();
        long until = index.lastsUntil(extent);
        if (until - bar.start() < least) {
            return;
        }
        int row = frame.rows() - 1 - bar.row();
        double after = extent.endBound() == Extent.Bound.KNOWN ? 4 : LaneEntry.FADE;
        double from = frame.pixel(Math.max(bar.start(), reach.start())) - 4;
        double to = frame.pixel(Math.min(until, reach.end())) + after;
        if (frame.viewport().whole() && !wordsFit(bar.event(), from, to, after)) {
            return;
        }
        shown.put(bar.event(), extent.anchor());
        rows.take(row, from, to);
        bars.add(new PlacedBar(bar, row));
    }

    /// Whether the visible part of a bar has room for its words; words beside a dot tell it better
    /// where it has not.
    private boolean wordsFit(int event, double from, double to, double after) {
        String headline = texts.of(event, frame.viewport()).headline();
        double need = texts.type().width(headline, TextRole.BAR) + BAR_AIR;
        double left = Math.max(from, frame.pixel(frame.visible().start()));
        double right = Math.min(to - after, frame.pixel(frame.visible().end()));
        return right - left >= need + (after > BAR_AIR ? BAR_AIR : 0);
    }

    private void shapeBars() {
        TimeSpan visible = frame.visible();
        Bars shaper = new Bars(index, texts, frame);
        for (PlacedBar placed : bars) {
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
        Placer placer = new Placer(texts, frame, rows);
        Pages cut = Pages.of(frame.perSecond());
        List<Pages.Page> pages = pages(cut);
        int nodes = frame.budget().words(cut.seconds() * frame.perSecond());
        int most =
                frame.viewport().whole()
                        ? lane.size()
                        : Math.min(nodes / Budget.LABEL, rows.count() * 10);
        for (Pages.Page page : pages) {
            placer.startPage(nodes);
            for (int rank : pageCache.of(frame.lane(), lane, page, most)) {
                int event = lane.event(rank);
                if (!shown.containsKey(event)) {
                    placer.place(event, rank);
                }
            }
        }
        return placer;
    }

    private List<Pages.Page> pages(Pages cut) {
        TimeSpan visible = frame.visible();
        if (frame.viewport().whole()) {
            int from = lane.rankAt(visible.start());
            return List.of(new Pages.Page(from, lane.rankAt(visible.end() + 1)));
        }
        return frame.budget().whole()
                ? List.of(new Pages.Page(0, lane.size()))
                : cut.around(lane, visible.start(), visible.end());
    }

    /// The selected event gets a label whenever any row has room for it, without moving another.
    private void showSelected(Placer placer) {
        if (selected >= 0 && !shown.containsKey(selected)) {
            EventText text = texts.of(selected, frame.viewport());
            double words = text.dateWidth() + Metrics.GAP + text.headlineWidth();
            double least = text.dateWidth() + Metrics.GAP + Metrics.LABEL_NARROWEST;
            boolean found =
                    placer.label(text, frame.pixel(text.anchor()), 0, Math.min(words, 240))
                            || placer.label(
                                    text, frame.pixel(text.anchor()), 0, Math.min(words, least));
            if (found) {
                shown.put(selected, text.anchor());
            }
        }
    }
}
