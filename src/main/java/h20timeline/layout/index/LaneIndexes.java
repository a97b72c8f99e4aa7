package h20timeline.layout.index;

import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// Deals events that are in time order out to the indexes of their lanes: a step in building the
/// index of a timeline.
public final class LaneIndexes {
    private LaneIndexes() {}

    /// One index a lane. `inTimeOrder` are positions in the list of events, `anchors` rise with
    /// them; `lane` is the lane of each position.
    public static List<LaneIndex> of(
            int count, List<Event> all, int[] inTimeOrder, long[] anchors, int[] lane) {
        int[] sizes = new int[count];
        for (int event : inTimeOrder) {
            sizes[lane[event]]++;
        }
        long[][] times = new long[count][];
        int[][] events = new int[count][];
        int[][] weights = new int[count][];
        long[][] starts = new long[count][];
        long[][] ends = new long[count][];
        for (int l = 0; l < count; l++) {
            times[l] = new long[sizes[l]];
            events[l] = new int[sizes[l]];
            weights[l] = new int[sizes[l]];
            starts[l] = new long[sizes[l]];
            ends[l] = new long[sizes[l]];
        }
        int[] at = new int[count];
        for (int i = 0; i < inTimeOrder.length; i++) {
            int event = inTimeOrder[i];
            int l = lane[event];
            times[l][at[l]] = anchors[i];
            TimeSpan reach = all.get(event).date().extent().reach();
            starts[l][at[l]] = reach.start();
            ends[l][at[l]] = reach.end();
            events[l][at[l]] = event;
            weights[l][at[l]++] = weight(all.get(event), event);
        }
        List<LaneIndex> lanes = new ArrayList<>();
        for (int l = 0; l < count; l++) {
            lanes.add(new LaneIndex(times[l], events[l], weights[l], starts[l], ends[l]));
        }
        return lanes;
    }

    /// Importance first; among equals a scrambled order, so that what is placed first does not
    /// depend on a long chain of neighbours.
    private static int weight(Event event, int position) {
        int level =
                switch (event.importance()) {
                    case BACKBONE -> 0;
                    case CONTEXT -> 1;
                    case DETAIL -> 2;
                };
        return (level << 28) | ((position * 0x9E37_79B9) >>> 4);
    }
}
