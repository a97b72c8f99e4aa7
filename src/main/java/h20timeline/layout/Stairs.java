package h20timeline.layout;

import h20timeline.layout.picture.KnownLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives the entries of a lane their rows. Bars come first, each in the first row that is free;
/// then each event stands one row lower than the one before, so that down means later and no words
/// stand between a mark and its own. The next flight starts at the top, right of all words.
final class Stairs {
    /// Between the end of all words and the mark that starts a new flight.
    static final double APART = 18;

    /// The same for a row that is used again before the whole flight has ended.
    private static final double EARLY = 48;

    private static final double BARS_APART = 8;

    /// A shorter bar stands in the stairs, unless its lane has nothing else.
    private static final double LONG_BAR = 60;

    /// An entry in its row, counted from the top. `dated` is false where the entry above has said
    /// the same date; `wordsX` is where its words begin. `markX` is where the mark of a list
    /// stands, NaN where it stands at its date.
    record StairStep(LaneEntry entry, int row, boolean dated, double wordsX, double markX) {
        /// At its date.
        StairStep(LaneEntry entry, int row, boolean dated, double wordsX) {
            this(entry, row, dated, wordsX, Double.NaN);
        }

        /// Whether it is one of a list.
        boolean listed() {
            return !Double.isNaN(markX);
        }

        /// Whether it has something in a row between two pixels.
        boolean takes(int in, double from, double to) {
            return in >= row
                    && in < row + Math.max(1, entry.lines())
                    && (listed() ? markX - Metrics.DOT : entry.left()) < to
                    && Math.max(listed() ? 0 : entry.right(), wordsX + width(this)) > from;
        }
    }

    /// All entries of a lane in their rows, and the height of each row as a share of a line.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Flight(List<StairStep> steps, int barRows, double[] rows) {
        /// The height of all rows in lines.
        double height() {
            return Arrays.stream(rows).sum();
        }
    }

    private Stairs() {}

    /// The entries in the order of their start.
    ///
    /// A row is used again before its flight has ended only where that saves a third of the rows,
    /// or any where the lane is `tight`.
    static Flight of(List<LaneEntry> entries, boolean tight) {
        boolean onlyBars = entries.stream().allMatch(LaneEntry::bar);
        List<LaneEntry> bars = new ArrayList<>();
        List<LaneEntry> rest = new ArrayList<>();
        for (LaneEntry entry : entries) {
            boolean own = entry.bar() && (onlyBars || entry.end() - entry.left() >= LONG_BAR);
            (own ? bars : rest).add(entry);
        }
        List<StairStep> steps = new ArrayList<>();
        double[] heights = placeBars(bars, steps);
        int barRows = heights.length;
        List<StairStep> strict = climb(rest, barRows, false);
        List<StairStep> early = climb(rest, barRows, true);
        int strictRows = rows(strict, barRows);
        int earlyRows = rows(early, barRows);
        boolean takeEarly = tight ? earlyRows < strictRows : earlyRows * 3 <= strictRows * 2;
        steps.addAll(takeEarly ? early : strict);
        double[] all = Arrays.copyOf(heights, barRows + (takeEarly ? earlyRows : strictRows));
        Arrays.fill(all, barRows, all.length, 1);
        for (StairStep step : steps) {
            if (step.entry().bar() && step.row() >= barRows) {
                all[step.row()] = Math.max(all[step.row()], Metrics.BAR_ROW);
            }
        }
        return new Flight(steps, barRows, all);
    }

    /// The entries in the order of their start, each in a row of its own under the one before.
    static Flight single(List<LaneEntry> entries) {
        List<StairStep> steps = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        StairStep before = null;
        for (LaneEntry entry : entries) {
            before = step(entry, rows.size(), before);
            steps.add(before);
            rows.add(lines(entry) - entry.lines() + 1);
            for (int i = 1; i < entry.lines(); i++) {
                rows.add(1.0);
            }
        }
        return new Flight(steps, 0, rows.stream().mapToDouble(row -> row).toArray());
    }

    /// The height of an entry in lines.
    static double lines(LaneEntry entry) {
        return entry.lines() + (entry.bar() ? Metrics.BAR_ROW - 1 : 0);
    }

    /// No rows.
    static Flight none() {
        return new Flight(List.of(), 0, new double[0]);
    }

    private static double[] placeBars(List<LaneEntry> bars, List<StairStep> steps) {
        List<Double> ends = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (LaneEntry bar : bars) {
            int row = 0;
            while (row < ends.size() && ends.get(row) + BARS_APART > bar.left()) {
                row++;
            }
            double height = Math.max(Metrics.BAR_ROW, bar.lines() + 0.25);
            if (row == ends.size()) {
                ends.add(bar.right());
                heights.add(height);
            } else {
                ends.set(row, bar.right());
                heights.set(row, Math.max(heights.get(row), height));
            }
            steps.add(new StairStep(bar, row, true, bar.wordsX()));
        }
        return heights.stream().mapToDouble(height -> height).toArray();
    }

    private static int rows(List<StairStep> steps, int from) {
        return steps.stream().mapToInt(s -> s.row() + s.entry().lines()).max().orElse(from) - from;
    }

    private static List<StairStep> climb(List<LaneEntry> entries, int top, boolean early) {
        List<StairStep> steps = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        int next = 0;
        StairStep before = null;
        for (LaneEntry entry : entries) {
            int row = next;
            if (isFree(ends, 0, ends.size(), entry.left() - APART)
                    || (early && isFree(ends, 0, entry.lines(), entry.left() - EARLY))) {
                row = 0;
            } else if (early) {
                while (!isFree(ends, row, row + entry.lines(), entry.left() - APART)) {
                    row++;
                }
            }
            StairStep step = step(entry, top + row, before);
            for (int i = row; i < row + entry.lines(); i++) {
                while (ends.size() <= i) {
                    ends.add(Double.NEGATIVE_INFINITY);
                }
                ends.set(i, Math.max(ends.get(i), step.wordsX() + width(step)));
            }
            steps.add(step);
            before = step;
            next = row + entry.lines();
        }
        return steps;
    }

    private static double width(StairStep step) {
        EventLabel label = step.entry().label();
        double end = step.dated() ? label.width() : label.linesWidth();
        LaneEntry entry = step.entry();
        double right = entry.rightOf(Math.max(step.wordsX() + end, entry.end()));
        return right - step.wordsX();
    }

    /// A date that the entry above has said is not said again; the headlines then stand under each
    /// other.
    private static StairStep step(LaneEntry entry, int row, @Nullable StairStep before) {
        boolean under =
                before != null
                        && !entry.bar()
                        && !before.entry().bar()
                        && row == before.row() + before.entry().lines()
                        && entry.label().date().equals(before.entry().label().date());
        if (!under || before == null) {
            return new StairStep(entry, row, true, entry.wordsX());
        }
        double column = before.wordsX() + (before.dated() ? before.entry().label().indent() : 0);
        double own = entry.wordsX() + entry.label().indent();
        // Only where the words do not run over the mark, nor far from where they would stand.
        boolean over =
                entry.known() > entry.wordsX()
                        && column + entry.label().linesWidth() + EventLabel.WordsBeside.GAP
                                > entry.known() - KnownLine.HALF;
        if (Math.abs(column - own) > 60 || column < entry.wordsX() || over) {
            return new StairStep(entry, row, true, entry.wordsX());
        }
        return new StairStep(entry, row, false, column);
    }

    private static boolean isFree(List<Double> ends, int from, int to, double left) {
        for (int i = from; i < Math.min(to, ends.size()); i++) {
            if (ends.get(i) > left) {
                return false;
            }
        }
        return true;
    }
}
