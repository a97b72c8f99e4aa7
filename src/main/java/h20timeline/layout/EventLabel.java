package h20timeline.layout;

import h20timeline.layout.text.Typesetter;
import java.util.List;

/// The words of an event as they stand in a lane: its date, and right of it its headline in lines
/// that are about equally long. Measured once; the place is given later.
record EventLabel(
        String date, double dateWidth, List<String> lines, double linesWidth, boolean isCut) {
    /// More lines are never needed but where nothing helps.
    private static final int MOST_LINES = 8;

    /// A headline narrower than this says nothing.
    private static final double LEAST = 40;

    /// Copies the lines.
    EventLabel {
        lines = List.copyOf(lines);
    }

    /// The words in one line where that is no wider than `room` and `widest`, else in the fewest
    /// lines of at most `room` pixels: one that is very long would be hard to follow.
    static EventLabel of(EventText text, double room, double widest, Typesetter type) {
        double before = text.dateWidth() + Metrics.GAP;
        double whole = before + text.headlineWidth();
        if (whole <= Math.min(room, widest)) {
            return new EventLabel(
                    text.date(),
                    text.dateWidth(),
                    List.of(text.headline()),
                    text.headlineWidth(),
                    false);
        }
        double most = Math.max(LEAST, room - before);
        for (int lines = 2; lines < MOST_LINES; lines++) {
            double width = type.narrowest(text.headline(), text.role(), most, lines);
            if (type.fits(text.headline(), text.role(), width, lines)) {
                return of(text, type.wrap(text.headline(), text.role(), width, lines), false, type);
            }
        }
        boolean cut = !type.fits(text.headline(), text.role(), most, MOST_LINES);
        return of(text, type.wrap(text.headline(), text.role(), most, MOST_LINES), cut, type);
    }

    private static EventLabel of(EventText text, List<String> lines, boolean cut, Typesetter type) {
        double widest =
                lines.stream().mapToDouble(line -> type.width(line, text.role())).max().orElse(0);
        return new EventLabel(text.date(), text.dateWidth(), lines, widest, cut);
    }

    /// The same in so many lines, of which the last is cut.
    EventLabel atMost(int most, EventText text, Typesetter type) {
        return of(text, type.wrap(text.headline(), text.role(), linesWidth, most), true, type);
    }

    /// Pixels from the start of the date to the end of the longest line.
    double width() {
        return dateWidth + Metrics.GAP + linesWidth;
    }

    /// Where the headline starts, from the start of the date.
    double indent() {
        return dateWidth + Metrics.GAP;
    }
}
