package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows against a board of squares, one for every pixel.
class RowOccupancyTest {
    private static final int ROWS = 7;
    private static final int WIDTH = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void freeIsWhatWasNeverTaken(long seed) {
        Random random = new Random(seed);
        RowOccupancy rows = new RowOccupancy(ROWS);
        boolean[][] board = new boolean[ROWS][WIDTH];
        for (int i = 0; i < 300; i++) {
            int row = random.nextInt(ROWS);
            int count = 1 + random.nextInt(ROWS - row);
            int left = random.nextInt(WIDTH - 1);
            int right = left + 1 + random.nextInt(Math.min(20, WIDTH - left - 1) + 1) / 2;
            boolean free = free(board, row, count, left, right);
            // Negative pixels are as good as others.
            assertEquals(free, rows.free(row, count, left - 150.0, right - 150.0));
            if (random.nextInt(3) == 0) {
                rows.take(row, count, left - 150.0, right - 150.0);
                take(board, row, count, left, right);
            }
            for (int r = 0; r < ROWS; r++) {
                boolean open = (rows.open(left - 149.5) >>> r & 1) == 1;
                assertEquals(!board[r][left], open);
            }
        }
    }

    private static boolean free(boolean[][] board, int row, int count, int left, int right) {
        for (int r = row; r < row + count; r++) {
            for (int x = left; x < right; x++) {
                if (board[r][x]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void take(boolean[][] board, int row, int count, int left, int right) {
        for (int r = row; r < row + count; r++) {
            for (int x = left; x < right; x++) {
                board[r][x] = true;
            }
        }
    }
}
