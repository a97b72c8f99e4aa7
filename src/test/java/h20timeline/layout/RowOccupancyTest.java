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
            int left = random.nextInt(WIDTH - 1);
            int right = left + 1 + random.nextInt(Math.min(20, WIDTH - left - 1) + 1) / 2;
            boolean free = free(board, row, left, right);
            // Negative pixels are as good as others.
            assertEquals(free, rows.free(row, left - 150.0, right - 150.0));
            if (random.nextInt(3) == 0) {
                rows.take(row, left - 150.0, right - 150.0);
                take(board, row, left, right);
            }
            boolean open = false;
            for (int r = 0; r < ROWS; r++) {
                open |= !board[r][left];
            }
            assertEquals(open, rows.isOpen(left - 149.5));
        }
    }

    private static boolean free(boolean[][] board, int row, int left, int right) {
        for (int x = left; x < right; x++) {
            if (board[row][x]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[][] board, int row, int left, int right) {
        for (int x = left; x < right; x++) {
            board[row][x] = true;
        }
    }
}
