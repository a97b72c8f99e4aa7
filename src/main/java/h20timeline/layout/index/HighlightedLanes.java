package h20timeline.layout.index;

import h20timeline.model.EventSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The lanes' events that stand out, counted for the set last asked for: typing asks for a new one
/// now and then, panning for the same again and again. Safe from any thread.
public final class HighlightedLanes {
    private final TimelineIndex index;
    private volatile Held held = new Held(null);

    public HighlightedLanes(TimelineIndex index) {
        this.index = index;
    }

    private static final class Held {
        private final @Nullable EventSet highlighted;
        private final Map<Integer, HighlightedLane> lanes = new ConcurrentHashMap<>();

        Held(@Nullable EventSet highlighted) {
            this.highlighted = highlighted;
        }
    }

    /// The events of a lane that stand out; all of them where `highlighted` is null.
    public HighlightedLane of(int lane, @Nullable EventSet highlighted) {
        Held now = held;
        // The same set is found equal at once.
        if (!Objects.equals(now.highlighted, highlighted)) {
            now = new Held(highlighted);
            held = now;
        }
        Held counted = now;
        return now.lanes.computeIfAbsent(
                lane,
                number ->
                        new HighlightedLane(
                                index.lane(number),
                                index.timeline().events(),
                                counted.highlighted));
    }
}
