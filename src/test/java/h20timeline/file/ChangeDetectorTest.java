package h20timeline.file;

import static h20timeline.file.ChangeDetector.Observation.NONE;
import static h20timeline.file.ChangeDetector.Observation.SAVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What looks at a file tell, four of them a second.
class ChangeDetectorTest {
    private final ChangeDetector detector = new ChangeDetector(PollTiming.USUAL);
    private long millis;

    private static FileStamp stamp(int version) {
        return new FileStamp(FileTime.fromMillis(version), 10, "inode");
    }

    /// One look, a quarter of a second after the one before.
    private ChangeDetector.Observation look(@Nullable FileStamp stamp) {
        millis += 250;
        return detector.look(stamp, millis * 1_000_000);
    }

    /// What looks tell that are more than nothing, each with the time since the start.
    private List<String> looks(int count, @Nullable FileStamp stamp) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ChangeDetector.Observation sign = look(stamp);
            if (sign != NONE) {
                told.add(sign + " " + millis);
            }
        }
        return told;
    }

    @Test
    void aFileAtRestIsComparedOnceWhenNoOtherSaveCanBearItsTime() {
        assertEquals(List.of("COMPARE 2750"), looks(100, stamp(1)));
    }

    @Test
    void aSaveIsToldWhenTwoLooksAgree() {
        look(stamp(1));
        assertEquals(NONE, look(stamp(2)));
        assertEquals(SAVED, look(stamp(2)));
        assertEquals(NONE, look(stamp(2)));
    }

    @Test
    void whatGrowsIsWaitedForUntilItRests() {
        look(stamp(1));
        assertEquals(NONE, look(stamp(2)));
        assertEquals(NONE, look(stamp(3)));
        assertEquals(SAVED, look(stamp(3)));
    }

    @Test
    void whatNeverRestsIsToldEverySecond() {
        look(stamp(0));
        List<Long> times = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            if (look(stamp(i)) == SAVED) {
                times.add(millis);
            }
        }
        assertEquals(8, times.size(), times.toString());
        for (int i = 1; i < times.size(); i++) {
            assertTrue(times.get(i) - times.get(i - 1) <= 1_250, times.toString());
        }
    }

    @Test
    void everySaveIsFollowedByAComparison() {
        look(stamp(1));
        looks(2, stamp(2));
        assertEquals(List.of("COMPARE 3000"), looks(40, stamp(2)));
        look(stamp(3));
        assertEquals(SAVED, look(stamp(3)));
        assertEquals(1, looks(40, stamp(3)).size());
    }

    @Test
    void aComparisonCanBeAskedForAgain() {
        looks(20, stamp(1));
        detector.compareAgain(millis * 1_000_000);
        assertEquals(List.of("COMPARE 7500"), looks(40, stamp(1)));
    }

    @Test
    void anotherSizeOrAnotherFileInItsPlaceIsASave() {
        look(stamp(1));
        FileStamp longer = new FileStamp(FileTime.fromMillis(1), 11, "inode");
        look(longer);
        assertEquals(SAVED, look(longer));
        FileStamp other = new FileStamp(FileTime.fromMillis(1), 11, "inode 2");
        look(other);
        assertEquals(SAVED, look(other));
    }

    @Test
    void aSaveThatMovesAnotherFileHereIsNoLoss() {
        look(stamp(1));
        assertEquals(NONE, look(null));
        assertEquals(NONE, look(stamp(2)));
        assertEquals(SAVED, look(stamp(2)));
    }

    @Test
    void aFileThatStaysAwayIsGoneOnceAndSavedWhenItIsBack() {
        look(stamp(1));
        assertEquals(List.of("GONE 2500"), looks(40, null));
        assertEquals(NONE, look(stamp(1)));
        assertEquals(SAVED, look(stamp(1)), "also where it is the same one");
        assertEquals(1, looks(40, null).stream().filter(s -> s.startsWith("GONE")).count());
    }

    @Test
    void aFileThatIsMissingFromTheStartIsSavedWhenItComes() {
        assertEquals(NONE, look(null));
        look(stamp(1));
        assertEquals(SAVED, look(stamp(1)));
    }
}
