package h20timeline.layout.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The most important events of the pages last looked at: panning comes by the same pages again and
/// again. Bounded: when there are too many, it starts afresh. Safe from any thread.
public final class PageCache {
    private static final int MOST = 1 << 11;

    private final Map<Key, Ranks> held = new ConcurrentHashMap<>();

    private record Key(int lane, int from, int to, int most) {}

    /// Ranks in the order of importance.
    private static final class Ranks {
        private final int[] values;

        Ranks(int[] values) {
            this.values = values;
        }
    }

    /// The most important ranks of a page; not to be changed.
    public int[] of(int laneNumber, LaneIndex lane, Pages.Page page, int most) {
        if (held.size() >= MOST) {
            held.clear();
        }
        return held.computeIfAbsent(
                        new Key(laneNumber, page.from(), page.to(), most),
                        key -> new Ranks(lane.mostImportant(page.from(), page.to(), most)))
                .values;
    }
}
