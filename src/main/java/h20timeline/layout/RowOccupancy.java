package h20timeline.layout;

import java.util.Arrays;

/// What is taken in the rows of a lane: for each row disjoint stretches, sorted. At most [#MOST]
/// rows. The coordinates are pixels from a fixed time, so that they are the same wherever the
/// viewport is.
final class RowOccupancy {
    /// As many rows as a set of bits holds.
    static final int MOST = 60;

    private final double[][] from;
    private final double[][] to;
    private final int[] size;

    RowOccupancy(int rows) {
        from = new double[rows][8];
        to = new double[rows][8];
        size = new int[rows];
    }

    int count() {
        return size.length;
    }

    /// Whether nothing of a row is taken between two pixels.
    boolean free(int row, double left, double right) {
        int at = firstAfter(row, left);
        boolean hitsBefore = at > 0 && to[row][at - 1] > left;
        boolean hitsAfter = at < size[row] && from[row][at] < right;
        return !hitsBefore && !hitsAfter;
    }

    /// Whether a pixel is free in some row: a quick look before anything is tried.
    boolean isOpen(double pixel) {
        for (int row = 0; row < size.length; row++) {
            if (free(row, pixel - 0.5, pixel + 0.5)) {
                return true;
            }
        }
        return false;
    }

    /// Takes a stretch of a row; what was taken there before is joined with it.
    void take(int row, double left, double right) {
        int first = firstAfter(row, left);
        while (first > 0 && to[row][first - 1] >= left) {
            first--;
        }
        int last = first;
        double start = left;
        double end = right;
        while (last < size[row] && from[row][last] <= right) {
            start = Math.min(start, from[row][last]);
            end = Math.max(end, to[row][last]);
            last++;
        }
        replace(row, first, last, start, end);
    }

    private void replace(int row, int first, int last, double start, double end) {
        int tail = size[row] - last;
        if (first + 1 + tail > from[row].length) {
            from[row] = Arrays.copyOf(from[row], from[row].length * 2);
            to[row] = Arrays.copyOf(to[row], to[row].length * 2);
        }
        System.arraycopy(from[row], last, from[row], first + 1, tail);
        System.arraycopy(to[row], last, to[row], first + 1, tail);
        from[row][first] = start;
        to[row][first] = end;
        size[row] = first + 1 + tail;
    }

    /// The first stretch that starts after a pixel.
    private int firstAfter(int row, double pixel) {
        int low = 0;
        int high = size[row];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[row][middle] <= pixel) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
