package h20timeline.layout.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index of a lane against the plainest ways to find the same.
class LaneIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 65, 500, 5_000})
    void findsWhatASearchOfAllFinds(int size) {
        Random random = new Random(size);
        // From all at once to far apart.
        for (long range : new long[] {1, 3, 1_000, 86_400L * 1_000, 600_000_000_000L}) {
            long[] anchors =
                    random.longs(size, -range, range).map(t -> t / 3 * 3).sorted().toArray();
            int[] weights = random.ints(size, 0, 1 << 30).distinct().toArray();
            int[] events = IntStream.range(0, size).toArray();
            LaneIndex lane = new LaneIndex(anchors, events, weights, anchors, anchors);
            assertEquals(size, lane.size());
            for (int i = 0; i < 60; i++) {
                rankAt(lane, anchors, random.nextLong(-range - 5, range + 5));
                rankAt(lane, anchors, size == 0 ? 0 : anchors[random.nextInt(size)]);
                int from = random.nextInt(size + 1);
                int to = from + random.nextInt(size + 1 - from);
                mostImportant(lane, weights, from, to, random.nextInt(60));
            }
        }
    }

    private static void rankAt(LaneIndex lane, long[] anchors, long time) {
        long before = Arrays.stream(anchors).filter(t -> t < time).count();
        assertEquals(before, lane.rankAt(time));
    }

    private static void mostImportant(LaneIndex lane, int[] weights, int from, int to, int most) {
        int[] expected =
                IntStream.range(from, to)
                        .boxed()
                        .sorted(Comparator.comparingInt(rank -> weights[rank]))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
        assertArrayEquals(expected, lane.mostImportant(from, to, most));
    }
}
