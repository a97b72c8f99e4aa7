package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts the events of a lane that reach into the view from outside: their date lies beside it,
/// and no bar shows them. None is visited to be counted.
record Beyond(
        TimelineIndex index,
        EventTextCache texts,
        LaneFrame frame,
        LaneIndex lane,
        HighlightedLane highlighted) {
    /// The count, or nothing where there is none. The events of some ranks are counted with them.
    List<Mark> marks(List<Integer> more, List<Mark> drawn) {
        TimeSpan visible = frame.visible();
        LaneIndex lit = highlighted.alone();
        int count = lane.reachingInto(visible.start()) + lane.beginningBy(visible.end());
        int here = lit.reachingInto(visible.start()) + lit.beginningBy(visible.end());
        Set<Integer> bars = new HashSet<>();
        for (Mark mark : drawn) {
            if (mark instanceof Mark.Bar bar) {
                int event = index.positionOf(bar.id());
                long anchor = index.timeline().events().get(event).date().extent().anchor();
                if (anchor < visible.start() || anchor > visible.end()) {
                    bars.add(event);
                    count--;
                    here -= highlighted.has(event) ? 1 : 0;
                }
            }
        }
        List<Integer> litMore = more.stream().filter(r -> highlighted.has(lane.event(r))).toList();
        if (count + more.size() <= 0) {
            return List.of();
        }
        int event =
                here > 0
                        ? nearest(lit, bars)
                        : !litMore.isEmpty()
                                ? lane.event(litMore.getFirst())
                                : count > 0 ? nearest(lane, bars) : lane.event(more.getFirst());
        return List.of(
                new LaneChips(frame, highlighted, texts.type())
                        .beyond(
                                count + more.size(),
                                here + litMore.size(),
                                texts.of(event, frame.viewport())));
    }

    private TimeSpan reach(LaneIndex among, int rank) {
        return among.reachOf(rank, index.timeline().events());
    }

    private static boolean isBar(LaneIndex among, int rank, Set<Integer> bars) {
        return bars.contains(among.event(rank));
    }

    /// One of the events of a list that reach into the view: the nearest before it, or else the
    /// first after it.
    private int nearest(LaneIndex among, Set<Integer> bars) {
        TimeSpan visible = frame.visible();
        int rank = among.rankAt(visible.start()) - 1;
        while (rank >= 0
                && (reach(among, rank).end() < visible.start() || isBar(among, rank, bars))) {
            rank--;
        }
        int after = among.rankAt(visible.end() + 1);
        while (rank < 0
                && after < among.size() - 1
                && (reach(among, after).start() > visible.end() || isBar(among, after, bars))) {
            after++;
        }
        return among.event(rank >= 0 ? rank : Math.min(after, among.size() - 1));
    }
}
