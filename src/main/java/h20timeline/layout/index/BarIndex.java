package h20timeline.layout.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The events of one lane that lasted, each with a row in which no two overlap in time at any zoom.
/// Only the first rows are kept; what does not fit them is drawn as any other event. Kept by length
/// class, so that finding the long ones never visits the short ones.
public final class BarIndex {
    /// The most rows that bars take in a lane.
    public static final int ROWS = 3;

    private final List<Run> runs;

    /// Bars of one row and one class of length, in time order.
    @SuppressWarnings("ArrayRecordComponent") // never compared; boxes would cost ten times as much
    private record Run(int row, int lengthClass, long[] starts, long[] ends, int[] events) {}

    /// A bar in its row; `event` is the position in the timeline's list.
    public record IndexedBar(int event, int row, long start, long end) {}

    /// `bars` are those that could be given a row, in the order of their start.
    private BarIndex(List<IndexedBar> bars) {
        List<List<IndexedBar>> groups = new ArrayList<>();
        for (int i = 0; i < ROWS * Long.SIZE; i++) {
            groups.add(new ArrayList<>());
        }
        for (IndexedBar bar : bars) {
            groups.get(bar.row() * Long.SIZE + lengthClass(bar.end() - bar.start())).add(bar);
        }
        runs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<IndexedBar> group = groups.get(i);
            if (!group.isEmpty()) {
                runs.add(
                        new Run(
                                i / Long.SIZE,
                                i % Long.SIZE,
                                group.stream().mapToLong(IndexedBar::start).toArray(),
                                group.stream().mapToLong(IndexedBar::end).toArray(),
                                group.stream().mapToInt(IndexedBar::event).toArray()));
            }
        }
    }

    /// Gives each span the first row that is free at its start. `starts` rise.
    public static BarIndex of(long[] starts, long[] ends, int[] events) {
        long[] free = new long[ROWS];
        Arrays.fill(free, Long.MIN_VALUE);
        List<IndexedBar> bars = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            for (int row = 0; row < ROWS; row++) {
                if (free[row] <= starts[i]) {
                    free[row] = ends[i];
                    bars.add(new IndexedBar(events[i], row, starts[i], ends[i]));
                    break;
                }
            }
        }
        return new BarIndex(bars);
    }

    /// Every bar of the first `rows` rows that meets `from..to` and lasts at least `least` seconds.
    public void visit(long from, long to, long least, int rows, Consumer<IndexedBar> visitor) {
        for (Run run : runs) {
            if (run.row >= rows || (run.lengthClass < 62 && 1L << (run.lengthClass + 1) <= least)) {
                continue;
            }
            int at = Arrays.binarySearch(run.starts, from);
            at = at < 0 ? -at - 1 : at;
            // Bars of a row never overlap, so that only the one before can reach in.
            for (int i = Math.max(0, at - 1); i < run.starts.length && run.starts[i] <= to; i++) {
                if (run.ends[i] >= from && run.ends[i] - run.starts[i] >= least) {
                    visitor.accept(
                            new IndexedBar(run.events[i], run.row, run.starts[i], run.ends[i]));
                }
            }
        }
    }

    private static int lengthClass(long seconds) {
        return 63 - Long.numberOfLeadingZeros(Math.max(1, seconds));
    }
}
