package h20timeline.layout.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Deals what lasted out to the indexes of its lanes: a step in building the index of a timeline.
public final class BarIndexes {
    private BarIndexes() {}

    /// Something that lasted: its position in the list of events, its lane, and from when to when.
    public record Lasting(int event, int lane, long start, long end) {}

    /// One index a lane.
    public static List<BarIndex> of(int count, List<Lasting> lasting) {
        List<List<Lasting>> lanes = new ArrayList<>();
        for (int lane = 0; lane < count; lane++) {
            lanes.add(new ArrayList<>());
        }
        lasting.stream()
                .sorted(Comparator.comparingLong(Lasting::start))
                .forEach(one -> lanes.get(one.lane()).add(one));
        return lanes.stream().map(BarIndexes::index).toList();
    }

    private static BarIndex index(List<Lasting> own) {
        return BarIndex.of(
                own.stream().mapToLong(Lasting::start).toArray(),
                own.stream().mapToLong(Lasting::end).toArray(),
                own.stream().mapToInt(Lasting::event).toArray());
    }
}
