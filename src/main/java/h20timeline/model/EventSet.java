package h20timeline.model;

import java.util.BitSet;

/// Some of a timeline's events, by their positions in its list. Never changes.
public final class EventSet {
    private final BitSet positions;
    private final int size;

    private EventSet(BitSet positions) {
        this.positions = positions;
        size = positions.cardinality();
    }

    /// The events at the positions that are set; copies them.
    public static EventSet of(BitSet positions) {
        return new EventSet((BitSet) positions.clone());
    }

    /// The first `count` events: all of a timeline that has so many.
    public static EventSet all(int count) {
        BitSet positions = new BitSet(count);
        positions.set(0, count);
        return new EventSet(positions);
    }

    /// Whether the event at a position is one of them.
    public boolean contains(int position) {
        return positions.get(position);
    }

    /// How many there are.
    public int size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventSet set && positions.equals(set.positions);
    }

    @Override
    public int hashCode() {
        return positions.hashCode();
    }

    @Override
    public String toString() {
        return positions.toString();
    }
}
