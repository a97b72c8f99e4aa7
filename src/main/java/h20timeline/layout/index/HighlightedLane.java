package h20timeline.layout.index;

import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which events of one lane stand out, and how many of any stretch, without visiting it.
public final class HighlightedLane {
    private final @Nullable EventSet highlighted;

    /// How many stand out before each rank; empty where all do.
    private final int[] before;

    /// When those that stand out begin and end, and their anchors; made when first asked for.
    private @Nullable LaneIndex alone;

    private final LaneIndex lane;
    private final List<Event> events;

    /// `highlighted` null means that all stand out.
    public HighlightedLane(LaneIndex lane, List<Event> events, @Nullable EventSet highlighted) {
        this.lane = lane;
        this.events = events;
        this.highlighted = highlighted;
        before = new int[highlighted == null ? 0 : lane.size() + 1];
        if (highlighted != null) {
            for (int rank = 0; rank < lane.size(); rank++) {
                before[rank + 1] = before[rank] + (highlighted.contains(lane.event(rank)) ? 1 : 0);
            }
        }
    }

    /// Whether the event at a position in the timeline's list stands out.
    public boolean has(int event) {
        return highlighted == null || highlighted.contains(event);
    }

    /// The index of those that stand out alone.
    public synchronized LaneIndex alone() {
        if (highlighted == null) {
            return lane;
        }
        LaneIndex made = alone;
        if (made == null) {
            int[] ranks = IntStream.range(0, lane.size()).filter(r -> has(lane.event(r))).toArray();
            made =
                    new LaneIndex(
                            IntStream.of(ranks).mapToLong(lane::anchor).toArray(),
                            IntStream.of(ranks).map(lane::event).toArray(),
                            new int[ranks.length],
                            IntStream.of(ranks).mapToLong(r -> reach(r).start()).toArray(),
                            IntStream.of(ranks).mapToLong(r -> reach(r).end()).toArray());
            alone = made;
        }
        return made;
    }

    private TimeSpan reach(int rank) {
        return lane.reachOf(rank, events);
    }

    /// How many of the ranks `from..to` stand out.
    public int between(int from, int to) {
        return highlighted == null ? to - from : before[to] - before[from];
    }
}
