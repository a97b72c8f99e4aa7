package h20timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Lanes in an order of the user's own.
class ArrangementTest {
    private final Timeline timeline = Sagas.timeline(4, "", List.of());

    private String order(Arrangement lanes) {
        return String.join(" ", lanes.tracks(timeline).stream().map(Track::id).toList());
    }

    @Test
    void isTheFilesOrderAtFirst() {
        assertEquals("t0 t1 t2 t3", order(Arrangement.NONE));
    }

    @Test
    void aTrackIsMovedToAPlace() {
        Arrangement moved = Arrangement.NONE.move(timeline, "t2", 0);
        assertEquals("t2 t0 t1 t3", order(moved));
        assertEquals("t2 t1 t3 t0", order(moved.move(timeline, "t0", 9)));
        assertEquals("t2 t0 t1 t3", order(moved.move(timeline, "nobody", 0)));
        assertEquals(Arrangement.NONE, moved.move(timeline, "t2", 2), "back in its place");
    }

    @Test
    void aTrackIsFoldedAndUnfolded() {
        Arrangement folded = Arrangement.NONE.fold("t1", true);
        assertTrue(folded.isFolded("t1"));
        assertFalse(folded.isFolded("t0"));
        assertEquals(Arrangement.NONE, folded.fold("t1", false));
        assertTrue(folded.move(timeline, "t3", 0).isFolded("t1"), "moving keeps folds");
    }

    @Test
    void tracksThatCameLaterAreShownAndThoseThatWentAreNot() {
        Arrangement old = new Arrangement(List.of("t3", "gone", "t1"), Set.of());
        assertEquals("t3 t1 t0 t2", order(old));
    }
}
