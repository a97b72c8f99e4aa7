package h20timeline.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bars of a row never overlap, no more rows are used than bars overlap, and a visit finds exactly
/// those that it should.
class BarIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 20, 200, 2_000})
    void rowsHoldBarsThatDoNotOverlap(int size) {
        Random random = new Random(size + 1);
        for (int spread : new int[] {50, 1_000, 1_000_000}) {
            long[] starts = random.longs(size, -spread, spread).sorted().toArray();
            long[] ends =
                    Arrays.stream(starts)
                            .map(start -> start + 1 + random.nextInt(1 + random.nextInt(spread)))
                            .toArray();
            int[] events = IntStream.range(0, size).map(i -> size - 1 - i).toArray();
            BarIndex index = BarIndex.of(starts, ends, events);
            List<BarIndex.IndexedBar> all =
                    visit(index, Long.MIN_VALUE, Long.MAX_VALUE, 0, BarIndex.ROWS);
            List<List<BarIndex.IndexedBar>> rows = new ArrayList<>();
            for (int row = 0; row < BarIndex.ROWS; row++) {
                int wanted = row;
                rows.add(all.stream().filter(bar -> bar.row() == wanted).toList());
            }
            rows.forEach(BarIndexTest::apart);
            int used = all.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
            assertEquals(Math.min(deepest(starts, ends), BarIndex.ROWS), used);
            for (int i = 0; i < 100; i++) {
                long from = random.nextLong(-spread * 2L, spread * 2L);
                long to = from + random.nextInt(spread);
                long least = random.nextInt(spread) / (1 + random.nextInt(20));
                int most = random.nextInt(BarIndex.ROWS + 1);
                Set<BarIndex.IndexedBar> expected = new HashSet<>(all);
                expected.removeIf(bar ->
                        bar.end() < from
                                || bar.start() > to
                                || bar.end() - bar.start() < least
                                || bar.row() >= most);
                List<BarIndex.IndexedBar> found = visit(index, from, to, least, most);
                assertEquals(expected, new HashSet<>(found));
                assertEquals(expected.size(), found.size());
            }
        }
    }

    private static List<BarIndex.IndexedBar> visit(
            BarIndex index, long from, long to, long least, int rows) {
        List<BarIndex.IndexedBar> found = new ArrayList<>();
        index.visit(from, to, least, rows, found::add);
        return found;
    }

    private static void apart(List<BarIndex.IndexedBar> row) {
        List<BarIndex.IndexedBar> sorted = new ArrayList<>(row);
        sorted.sort((a, b) -> Long.compare(a.start(), b.start()));
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(sorted.get(i - 1).end() <= sorted.get(i).start());
        }
    }

    private static int deepest(long[] starts, long[] ends) {
        int deepest = 0;
        for (long at : starts) {
            int depth = 0;
            for (int i = 0; i < starts.length; i++) {
                depth += starts[i] <= at && at < ends[i] ? 1 : 0;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
