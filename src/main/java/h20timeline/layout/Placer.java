package h20timeline.layout;

import h20timeline.layout.picture.KnownLine;
import h20timeline.time.Extent;
import java.util.ArrayList;
import java.util.List;

/// Puts the events of one lane into its rows, the most important first, each in the fullest form
/// for which there is room. Works in pixels from a fixed time, so that the outcome depends on the
/// zoom and never on where the viewport is.
final class Placer {
    /// What a label keeps free around its words.
    private static final double AROUND = Metrics.DOT / 2 + Metrics.GAP + 8;

    private final EventTextCache texts;
    private final LaneFrame frame;
    private final RowOccupancy rows;
    private final List<Placement> placed = new ArrayList<>();
    private int labelNodes;

    /// The pixel at which the words of a picture must end; a window that moves has none, since
    /// where it is must not change what goes where.
    private final double edge;

    /// Where an event of a lane has been put: its row, its date in pixels from the lane's fixed
    /// origin, how wide its words are, and how much farther right they stand for the day on which
    /// it became `known`; that is NaN where it is not drawn. Does not depend on where the viewport
    /// is.
    record Placement(
            EventText face, int row, double anchor, double words, double shift, double known) {}

    /// `rows` is all that is taken.
    Placer(EventTextCache texts, LaneFrame frame, RowOccupancy rows) {
        this.texts = texts;
        this.frame = frame;
        this.rows = rows;
        edge =
                frame.viewport().whole()
                        ? frame.pixel(frame.visible().start())
                                + frame.box().right()
                                - frame.plot().x()
                                - Metrics.GAP
                        : Double.POSITIVE_INFINITY;
    }

    /// Starts a page in which marks of so many nodes may be placed.
    void startPage(int nodes) {
        labelNodes = nodes;
    }

    List<Placement> placed() {
        return placed;
    }

    /// Tries to place an event; `rank` is its position in the lane and picks the row to try first.
    void place(int event, int rank) {
        EventText text = texts.of(event, frame.viewport());
        double anchor = frame.pixel(text.anchor());
        if (!rows.isOpen(anchor) || labelNodes < Budget.LABEL) {
            return;
        }
        if (anyLabel(text, anchor, rank)) {
            labelNodes -= Budget.LABEL;
        }
    }

    private boolean anyLabel(EventText text, double anchor, int rank) {
        double words = text.dateWidth() + Metrics.GAP + text.headlineWidth();
        if (Double.isFinite(edge)) {
            // Cut only where they can never stand whole.
            return label(text, anchor, rank, Math.min(words, edge - anchor - AROUND));
        }
        double full = Math.min(words, Metrics.LABEL_WIDEST);
        if (label(text, anchor, rank, full)) {
            return true;
        }
        double least = text.dateWidth() + Metrics.GAP + Metrics.LABEL_NARROWEST;
        double reduced = Math.max(least, Math.min(full, Metrics.LABEL_SHORT));
        return words > Metrics.LABEL_SHORT && least < full && label(text, anchor, rank, reduced);
    }

    /// Places a label with words of a width in the first free row; better where the line of its
    /// date has room, too.
    boolean label(EventText text, double anchor, int rank, double words) {
        Extent extent = text.extent();
        double before =
                extent.startBound() == Extent.Bound.KNOWN
                        ? anchor - frame.pixel(extent.reach().start())
                        : LaneEntry.FADE;
        double after =
                extent.endBound() == Extent.Bound.KNOWN
                        ? frame.pixel(extent.reach().end()) - anchor
                        : LaneEntry.FADE;
        before = Math.min(Metrics.LABEL_WIDEST, before);
        after = Math.min(Metrics.LABEL_WIDEST, after);
        boolean wide = before > Metrics.DOT || after > Metrics.DOT;
        KnownPlace none = new KnownPlace(Double.NaN, 0, 0);
        KnownPlace known = known(text, anchor, words);
        return (known.isDrawn()
                        && (label(text, anchor, rank, words, before, after, known)
                                || label(text, anchor, rank, words, 0, 0, known)))
                || (wide && label(text, anchor, rank, words, before, after, none))
                || label(text, anchor, rank, words, 0, 0, none);
    }

    /// The day on which an event became known, in pixels, how much it moves the words, and how much
    /// right of the event it takes.
    private record KnownPlace(double pixel, double shift, double after) {
        boolean isDrawn() {
            return !Double.isNaN(pixel);
        }
    }

    /// Right of the words where they end before it, else left of them. It is not drawn farther away
    /// than any label ends.
    private KnownPlace known(EventText text, double anchor, double words) {
        double pixel = text.knownPixel(frame, anchor + Metrics.DOT / 2);
        double start = Metrics.DOT / 2 + Metrics.GAP;
        double at = pixel - anchor;
        boolean right = start + words + 2 * EventLabel.WordsBeside.GAP <= at - KnownLine.HALF;
        double shift = right ? 0 : at + KnownLine.HALF - Metrics.DOT / 2;
        double after =
                right ? at + KnownLine.HALF + EventLabel.WordsBeside.GAP : shift + words + AROUND;
        return after <= Metrics.LABEL_WIDEST + AROUND
                ? new KnownPlace(pixel, shift, after)
                : new KnownPlace(Double.NaN, 0, 0);
    }

    private boolean label(
            EventText text,
            double anchor,
            int rank,
            double words,
            double before,
            double after,
            KnownPlace known) {
        double half = Metrics.DOT_ROOM;
        double reach = known.shift() + words + AROUND;
        double from = anchor - Math.max(before, half);
        double to = anchor + Math.max(known.after(), Math.max(after, reach));
        if (anchor + reach > edge) {
            return false;
        }
        int count = rows.count();
        for (int i = 0; i < count; i++) {
            int row = (rank + i) % count;
            if (rows.free(row, from, to)) {
                rows.take(row, from, to);
                placed.add(new Placement(text, row, anchor, words, known.shift(), known.pixel()));
                return true;
            }
        }
        return false;
    }
}
