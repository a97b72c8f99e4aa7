package h20timeline.layout;

import h20timeline.model.EventSet;
import org.jspecify.annotations.Nullable;

/// Which events of one lane stand out, and how many of any stretch, without visiting it.
final class HighlightedLane {
    private final @Nullable EventSet lit;

    /// How many stand out before each rank; empty where all do.
    private final int[] before;

    /// `lit` null means that all stand out.
    HighlightedLane(LaneIndex lane, @Nullable EventSet lit) {
        this.lit = lit;
        before = new int[lit == null ? 0 : lane.size() + 1];
        if (lit != null) {
            for (int rank = 0; rank < lane.size(); rank++) {
                before[rank + 1] = before[rank] + (lit.contains(lane.event(rank)) ? 1 : 0);
            }
        }
    }

    /// Whether the event at a position in the timeline's list stands out.
    boolean has(int event) {
        return lit == null || lit.contains(event);
    }

    /// How many of the ranks `from..to` stand out.
    int between(int from, int to) {
        return lit == null ? to - from : before[to] - before[from];
    }
}
