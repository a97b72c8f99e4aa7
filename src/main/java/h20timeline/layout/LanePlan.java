package h20timeline.layout;

import h20timeline.model.Importance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one lane of a small timeline shows: the rows of its entries, and the events that stand in
/// one count because there is no room for all: in the row `countRow`, or under the rows where it is
/// the number of these. Where it shows `onlyMarks`, all events are in one row without words.
/// Nothing of it depends on where the viewport is.
record LanePlan(
        int lane, boolean onlyMarks, Stairs.Flight flight, List<LaneEntry> folded, int countRow) {
    /// The height of the count, in lines.
    private static final double CHIP = 1.2;

    /// Copies the list.
    LanePlan {
        folded = List.copyOf(folded);
    }

    /// How many events have their words.
    int worded() {
        return onlyMarks ? 0 : flight.steps().size();
    }

    /// The least important of the events that have their words; null where none has.
    @Nullable Importance least() {
        return onlyMarks
                ? null
                : flight.steps().stream()
                        .map(step -> step.entry().text().event().importance())
                        .max(Importance::compareTo)
                        .orElse(null);
    }

    /// The height of its rows in lines.
    double lines() {
        boolean under = countRow >= flight.rows().length;
        return flight.height() + (under && !folded.isEmpty() ? CHIP : 0);
    }

    /// The height that it needs where a line of words has so many pixels; at least what its name
    /// needs.
    double height(double line, double head) {
        double rows = onlyMarks ? Metrics.OVERFLOW : lines() * line;
        return Math.max(rows + Metrics.LANE_AIR, head);
    }

    /// Where a row begins, in lines from the first.
    double top(int row) {
        double top = 0;
        for (int i = 0; i < row; i++) {
            top += flight.rows()[i];
        }
        return top;
    }
}
