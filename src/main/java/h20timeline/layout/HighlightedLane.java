package h20timeline.layout;

import h20timeline.model.EventSet;
import org.jspecify.annotations.Nullable;

/// Which events of one lane stand out, and how many of any stretch, without visiting it.
final class HighlightedLane {
    private final @Nullable EventSet highlighted;

    /// How many stand out before each rank; empty where all do.
    private final int[] before;

    /// `highlighted` null means that all stand out.
    HighlightedLane(LaneIndex lane, @Nullable EventSet highlighted) {
        this.highlighted = highlighted;
        before = new int[highlighted == null ? 0 : lane.size() + 1];
        if (highlighted != null) {
            for (int rank = 0; rank < lane.size(); rank++) {
                before[rank + 1] = before[rank] + (highlighted.contains(lane.event(rank)) ? 1 : 0);
            }
        }
    }

    /// Whether the event at a position in the timeline's list stands out.
    boolean has(int event) {
        return highlighted == null || highlighted.contains(event);
    }

    /// How many of the ranks `from..to` stand out.
    int between(int from, int to) {
        return highlighted == null ? to - from : before[to] - before[from];
    }
}
