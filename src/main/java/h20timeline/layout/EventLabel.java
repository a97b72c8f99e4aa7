package h20timeline.layout;

import h20timeline.layout.picture.KnownLine;
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

    /// Finds the place of the words of an event in a lane beside its mark and beside the day on
    /// which it became known.
    record WordsBeside(
            EventText text, LaneFrame frame, LaneEntry.EntryManner manner, Typesetter type) {
        /// Between words and the mark of the day, a line of which something must be seen.
        static final double GAP = 5;

        private static final double LEAST_LINE = 8;

        /// Narrower lines of a headline are hard to read.
        private static final double LEAST_WORDS = 90;

        /// The words from a pixel on, and where the day stands; NaN where it is not drawn.
        record PlacedWords(double x, double known, EventLabel label) {}

        /// The words of something that ends at a pixel, at least so far behind it: before the day
        /// where they fit there whole, else after it.
        PlacedWords from(double end, double before) {
            double known = text.knownPixel(frame, end);
            double near = end + before;
            EventLabel label = label(near);
            if (Double.isNaN(known)) {
                return new PlacedWords(near, known, label);
            }
            double room = known - KnownLine.HALF - LEAST_LINE - GAP - near;
            if (label.width() <= room) {
                return new PlacedWords(near, known, label);
            }
            double far = known + KnownLine.HALF + before;
            EventLabel after = label(far);
            boolean outside =
                    frame.viewport().whole()
                            && (frame.x(known) > frame.plot().right()
                                    || frame.x(far) + after.width() > right());
            if (outside || (after.isCut() && !label.isCut())) {
                // There is room for the words only where the line would run.
                return new PlacedWords(near, Double.NaN, label);
            }
            return new PlacedWords(far, known, after);
        }

        /// From which pixel on words of a width, with air around them, have room in a bar beside a
        /// day within it; NaN where they have none.
        static double inside(double left, double right, double known, double width) {
            double day = Double.isNaN(known) ? Double.POSITIVE_INFINITY : known;
            if (left + width <= Math.min(right, day - KnownLine.HALF)) {
                return left;
            }
            double after = day + KnownLine.HALF;
            return after + width <= right ? after : Double.NaN;
        }

        /// The label right of a pixel: in a picture of its own it stays in the picture; a window
        /// moves, so that where its edge is must not change the rows.
        private EventLabel label(double words) {
            // Words of what goes on outside the plot stand at its edge.
            double edge = frame.plot().right() + 2 * Metrics.DOT;
            double seen = right() - Math.min(frame.x(words), edge);
            if (frame.viewport().whole()) {
                return EventLabel.of(
                        text, seen, manner.oneLine() ? seen : Metrics.LABEL_WIDEST, type);
            }
            double least = text.dateWidth() + Metrics.GAP + LEAST_WORDS;
            double held = Math.max(least, Gutter.words(frame));
            double room = Gutter.isFull(frame) ? held : Double.POSITIVE_INFINITY;
            if (frame.viewport().spotlight().isOn()) {
                room = Math.max(least, seen);
            }
            double widest =
                    manner.oneLine() ? Math.max(held, Metrics.LABEL_WIDEST) : Metrics.LABEL_WIDEST;
            return EventLabel.of(text, room, widest, type);
        }

        private double right() {
            return frame.box().right() - Metrics.MARGIN;
        }
    }
}
