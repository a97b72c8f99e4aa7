package h20timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class EventSetTest {
    @Test
    void holdsWhatWasSetAndStaysAsItIs() {
        BitSet bits = new BitSet();
        bits.set(2);
        bits.set(5);
        EventSet set = EventSet.of(bits);
        bits.clear();
        assertEquals(2, set.size());
        assertTrue(set.contains(2) && set.contains(5));
        assertFalse(set.contains(3));
    }

    @Test
    void allHoldsTheFirstOnes() {
        EventSet all = EventSet.all(3);
        assertEquals(3, all.size());
        assertTrue(all.contains(2));
        assertFalse(all.contains(3));
        assertEquals(EventSet.all(3), all);
        assertNotEquals(EventSet.all(4), all);
    }
}
