package h20timeline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Many events of a lane that have one date, as a list in columns within the time of this date: no
/// stairs could tell them apart, and anywhere in it a mark is where the file says.
final class OneDateList {
    /// Fewer events stand in stairs.
    static final int LEAST = 13;

    private static final int MOST_COLUMNS = 4;
    private static final double APART = 40;
    private static final double WORDS = Metrics.DOT / 2 + 7;

    private OneDateList() {}

    /// The list, where there are enough events and its time is wide enough on the picture.
    static Optional<Stairs.Flight> of(List<LaneEntry> entries, LaneFrame frame) {
        if (entries.size() < LEAST || !areAlike(entries)) {
            return Optional.empty();
        }
        var time = entries.getFirst().text().extent().reach();
        double from = frame.pixel(time.start()) + APART / 2;
        double room = frame.pixel(time.end()) - from;
        double width = WORDS + APART + words(entries).max().orElse(0);
        int columns = Math.min(MOST_COLUMNS, (int) (room / width));
        if (columns < 1) {
            return Optional.empty();
        }
        double wide = room / columns;
        int rows = Math.ceilDiv(entries.size(), columns);
        List<Stairs.StairStep> steps = new ArrayList<>();
        List<LaneEntry> inFileOrder =
                entries.stream()
                        .sorted(Comparator.comparingInt((LaneEntry entry) -> entry.text().index()))
                        .toList();
        for (int i = 0; i < entries.size(); i++) {
            int column = i / rows;
            double mark = from + column * wide;
            steps.add(
                    new Stairs.StairStep(inFileOrder.get(i), i % rows, false, mark + WORDS, mark));
        }
        double[] heights = new double[rows];
        Arrays.fill(heights, 1);
        return Optional.of(new Stairs.Flight(steps, 0, heights));
    }

    private static boolean areAlike(List<LaneEntry> entries) {
        LaneEntry first = entries.getFirst();
        return entries.stream()
                .allMatch(entry ->
                        !entry.bar()
                                && entry.lines() == 1
                                && entry.text().date().equals(first.text().date())
                                && entry.text().extent().equals(first.text().extent()));
    }

    private static DoubleStream words(List<LaneEntry> entries) {
        return entries.stream().mapToDouble(entry -> entry.label().linesWidth());
    }
}
