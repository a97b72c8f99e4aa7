package h20timeline.layout;

import h20timeline.layout.picture.KnownLine;
import h20timeline.layout.text.Typesetter;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;

/// An event of a lane with all that it needs of a row, in pixels from the fixed origin: its mark
/// from `left` to `end`, its words from `wordsX` on, and the end of both. A `bar` lasted; its words
/// are `inside` it where they fit, behind the `sign` of its status. `turn` is its number in the
/// story strip, 0 for none. `known` is where the day stands on which it became known, NaN for
/// nowhere: right of its words where they have room before it, else left of them.
record LaneEntry(
        EventText text,
        int turn,
        boolean bar,
        double left,
        double end,
        double wordsX,
        boolean inside,
        double sign,
        double known,
        EventLabel label) {
    /// By start, then by end, what is open last, then by importance and the order of the file.
    static final Comparator<LaneEntry> IN_TIME =
            Comparator.comparingLong((LaneEntry entry) -> start(entry.text.extent()))
                    .thenComparingLong(entry -> end(entry.text.extent()))
                    .thenComparing(entry -> entry.text.event().importance())
                    .thenComparingInt(entry -> entry.text.index());

    /// How far an end is drawn that nobody knows.
    static final double FADE = 46;

    /// How far a bar that goes on is drawn past the day up to which the file knows.
    static final double ONGOING = 36;

    /// A day from this width on is drawn as wide as it is.
    static final double WIDE_DAY = 12;

    /// A line of possible dates that is shorter says nothing beside its dot.
    static final double LEAST_LINE = 14;

    static final double TURN = 9;

    private static final double BEFORE_WORDS = 7;
    private static final double LEAST_BAR = 7;

    /// The right end of everything.
    double right() {
        return rightOf(inside ? end : wordsX + label.width());
    }

    /// The right end of what ends at a pixel and of the day on which it became known.
    double rightOf(double pixel) {
        return Double.isNaN(known) ? pixel : Math.max(pixel, known + KnownLine.HALF);
    }

    /// How many lines of words it has.
    int lines() {
        return label.lines().size();
    }

    /// The same in at most so many lines; the last of them is cut.
    LaneEntry atMost(int most, Typesetter type) {
        return lines() <= Math.max(1, most)
                ? this
                : new LaneEntry(
                        text,
                        turn,
                        bar,
                        left,
                        end,
                        wordsX,
                        inside,
                        sign,
                        known,
                        label.atMost(Math.max(1, most), text, type));
    }

    /// How entries are set: whether bars have the sign of their status before their words, and
    /// whether long words take one line where that has room, for want of height.
    record EntryManner(boolean signs, boolean oneLine) {}

    /// An event in a lane.
    static LaneEntry of(
            EventText text, int turn, LaneFrame frame, EntryManner manner, Typesetter type) {
        Extent extent = text.extent();
        if (extent.form() == Extent.ExtentForm.SPAN) {
            return bar(text, turn, frame, manner, type);
        }
        double half = turn > 0 ? TURN : Metrics.DOT / 2;
        double anchor = anchor(text, frame);
        double left = anchor - half;
        double end = anchor + half;
        if (extent.form() == Extent.ExtentForm.ALL_OF) {
            for (TimeSpan part : extent.parts()) {
                double day = frame.pixel(part.middle());
                left = Math.min(left, day - half);
                end = Math.max(end, day + half);
            }
        } else {
            double from = from(extent, frame);
            double to = to(extent, frame);
            boolean disc = turn > 0 && extent.form() == Extent.ExtentForm.MOMENT;
            if (!disc && to - from >= leastLine(extent)) {
                left = Math.min(left, from);
                end = Math.max(end, to);
            }
        }
        return beside(
                new EventLabel.WordsBeside(text, frame, manner, type), turn, false, left, end, 0);
    }

    /// With its words right of its mark, after the sign of a status.
    private static LaneEntry beside(
            EventLabel.WordsBeside words,
            int turn,
            boolean bar,
            double left,
            double end,
            double sign) {
        EventLabel.WordsBeside.PlacedWords placed = words.from(end, BEFORE_WORDS + sign);
        return new LaneEntry(
                words.text(),
                turn,
                bar,
                left,
                end,
                placed.x(),
                false,
                sign,
                placed.known(),
                placed.label());
    }

    /// The width from which on the extent is drawn beside the dot.
    static double leastLine(Extent extent) {
        return extent.form() == Extent.ExtentForm.MOMENT ? WIDE_DAY : LEAST_LINE;
    }

    /// Where the dot stands: by what is known where one end is not.
    static double anchor(EventText text, LaneFrame frame) {
        double at = frame.pixel(text.anchor());
        Extent extent = text.extent();
        boolean by =
                extent.form() == Extent.ExtentForm.ONE_OF
                        && extent.startBound() != Extent.Bound.KNOWN
                        && extent.endBound() == Extent.Bound.KNOWN;
        return by ? at - Metrics.DOT / 2 - 3 : at;
    }

    private static double from(Extent extent, LaneFrame frame) {
        return extent.startBound() == Extent.Bound.KNOWN
                ? frame.pixel(extent.reach().start())
                : frame.pixel(extent.anchor()) - FADE;
    }

    private static double to(Extent extent, LaneFrame frame) {
        return extent.endBound() == Extent.Bound.KNOWN
                ? frame.pixel(extent.reach().end())
                : frame.pixel(extent.anchor()) + FADE;
    }

    private static long start(Extent extent) {
        return extent.startBound() == Extent.Bound.KNOWN
                ? extent.reach().start()
                : extent.form() == Extent.ExtentForm.SPAN ? Extent.DAWN : extent.anchor();
    }

    private static long end(Extent extent) {
        return extent.endBound() == Extent.Bound.KNOWN ? extent.reach().end() : Extent.DUSK;
    }

    private static LaneEntry bar(
            EventText text, int turn, LaneFrame frame, EntryManner manner, Typesetter type) {
        Extent extent = text.extent();
        TimeSpan all = frame.known();
        double left =
                extent.startBound() == Extent.Bound.KNOWN
                        ? frame.pixel(extent.reach().start())
                        : Math.min(frame.pixel(all.start()), frame.pixel(extent.anchor()) - FADE);
        double end =
                extent.endBound() == Extent.Bound.KNOWN
                        ? frame.pixel(extent.reach().end())
                        : Math.max(frame.pixel(all.end()), left) + ONGOING;
        if (frame.viewport().whole()) {
            left = Math.max(left, frame.pixel(frame.visible().start()));
            end = Math.min(end, frame.pixel(frame.visible().end()));
        }
        end = Math.max(end, left + LEAST_BAR);
        double sign = turn > 0 ? 2 * TURN + 4 : manner.signs() ? Metrics.DOT + 7 : 0;
        double one = text.dateWidth() + Metrics.GAP + text.headlineWidth();
        double known = text.knownPixel(frame, left + LEAST_BAR);
        double solid = end - (extent.endBound() == Extent.Bound.KNOWN ? 0 : ONGOING);
        double inside =
                EventLabel.WordsBeside.inside(left, solid, known, one + sign + 2 * BEFORE_WORDS);
        if (!Double.isNaN(inside)) {
            EventLabel label =
                    new EventLabel(
                            text.date(),
                            text.dateWidth(),
                            List.of(text.headline()),
                            text.headlineWidth(),
                            false);
            double words = inside + BEFORE_WORDS + sign;
            return new LaneEntry(text, turn, true, left, end, words, true, sign, known, label);
        }
        return beside(
                new EventLabel.WordsBeside(text, frame, manner, type), turn, true, left, end, sign);
    }
}
