package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Spotlight;
import h20timeline.time.Extent;
import java.util.ArrayList;
import java.util.List;

/// Puts the events of one lane into its rows, the most important first, each in the fullest form
/// for which there is room. Works in pixels from a fixed time, so that the outcome depends on the
/// zoom and never on where the viewport is.
final class Placer {
    /// Half of what a stem takes.
    private static final double STEM = 3;

    private final TimelineIndex index;
    private final EventTextCache texts;
    private final LaneFrame frame;
    private final RowOccupancy rows;
    private final RowOccupancy bars;
    private final Spotlight light;

    private final WordBounds bounds;

    /// The line under the rows where cards have their dates.
    private final RowOccupancy dates = new RowOccupancy(1);

    private final List<Placement> placed = new ArrayList<>();
    private int labelNodes;

    /// `rows` is all that is taken, `bars` what bars have taken of it.
    Placer(
            TimelineIndex index,
            EventTextCache texts,
            LaneFrame frame,
            RowOccupancy rows,
            RowOccupancy bars) {
        this.index = index;
        this.texts = texts;
        this.frame = frame;
        this.rows = rows;
        this.bars = bars;
        light = frame.viewport().spotlight();
        bounds = WordBounds.of(frame);
    }

    /// Starts a page in which marks of so many nodes may be placed.
    void startPage(int nodes) {
        labelNodes = nodes;
    }

    /// All that is taken.
    RowOccupancy rows() {
        return rows;
    }

    List<Placement> placed() {
        return placed;
    }

    /// Tries to place an event; `rank` is its position in the lane and picks the row to try first.
    void place(int event, int rank) {
        EventText text = texts.of(event, frame.viewport());
        double anchor = frame.pixel(text.anchor());
        long open = rows.open(anchor);
        if (open == 0 || labelNodes < Budget.LABEL) {
            return;
        }
        if (light.isOn()) {
            // What a picture is not about is said as a whole or not at all.
            boolean card =
                    text.cards().stream()
                            .anyMatch(form -> form.isWhole() && card(text, form, anchor, open));
            if (!card) {
                wholeLabel(text, anchor, rank);
            }
            return;
        }
        if (anyLabel(text, anchor, rank)) {
            labelNodes -= Budget.LABEL;
        }
    }

    /// Places an event as a card of at most so many rows, however important it is, else as a label
    /// with all its words where there is room; what is in focus even as one that is cut. Whether it
    /// is a card of which nothing is cut.
    boolean raise(int event, int mostRows) {
        EventText text = texts.raised(event, frame.viewport());
        double anchor = frame.pixel(text.anchor());
        long open = rows.open(anchor);
        boolean whole =
                text.cards().stream()
                        .filter(form -> form.isWhole() && form.rows() <= mostRows)
                        .anyMatch(form -> card(text, form, anchor, open));
        if (!whole && !wholeLabel(text, anchor, 0) && light.focuses(text.event().id())) {
            anyLabel(text, anchor, 0);
        }
        return whole;
    }

    /// A label with all its words on a side where they stay in view.
    private boolean wholeLabel(EventText text, double anchor, int rank) {
        double words = text.dateWidth() + Metrics.GAP + text.headlineWidth();
        return label(text, anchor, rank, words);
    }

    private boolean anyLabel(EventText text, double anchor, int rank) {
        double words = text.dateWidth() + Metrics.GAP + text.headlineWidth();
        if (bounds.isLimited()) {
            // Cut only where they can never stand whole.
            return label(text, anchor, rank, Math.min(words, bounds.mostWords(anchor)));
        }
        double full = Math.min(words, Metrics.LABEL_WIDEST);
        if (label(text, anchor, rank, full)) {
            return true;
        }
        double least = text.dateWidth() + Metrics.GAP + Metrics.LABEL_NARROWEST;
        double reduced = Math.max(least, Math.min(full, Metrics.LABEL_SHORT));
        return words > Metrics.LABEL_SHORT && least < full && label(text, anchor, rank, reduced);
    }

    /// As low as possible: a short stem crosses little.
    private boolean card(EventText text, EventText.CardForm form, double anchor, long open) {
        // Cards of the same date stand on one another, on one stem.
        int stack = topOfStack(anchor);
        boolean alone = stack == rows.count();
        if (alone && !dates.free(0, anchor - Metrics.DOT_ROOM, anchor + Metrics.DOT_ROOM)) {
            return false;
        }
        boolean left = text.anchor() > index.story().middle();
        int need = form.rows();
        long block = (1L << need) - 1;
        for (int row = stack - need; row >= 0; row--) {
            if (((open >>> row) & block) != block) {
                continue;
            }
            for (int side = 0; side < 3; side++) {
                double shift = side == 2 ? 0.5 : (side == 0) == left ? 1 : 0;
                // The stem stands a little inside the card, never at its very corner.
                double wanted = anchor - Metrics.CARD_PAD_X - shift * (form.width() - 22);
                double from = bounds.within(wanted, form.width());
                double to = from + form.width();
                if (from <= anchor
                        && anchor <= to
                        && rows.free(row, need, from - 4, to + 4)
                        && stemFree(row + need, stack, anchor)) {
                    rows.take(row, need, from - 4, to + 4);
                    rows.take(row + need, stack - row - need, anchor - STEM, anchor + STEM);
                    dates.take(0, 1, anchor - Metrics.DOT_ROOM, anchor + Metrics.DOT_ROOM);
                    var card = new Placement.Form.OfCard(form);
                    placed.add(new Placement(text, card, row, anchor, from, to, 0));
                    return true;
                }
            }
        }
        return false;
    }

    /// The top row of the cards that a picture is about and that have this very date; the row under
    /// the last where there are none.
    private int topOfStack(double anchor) {
        return placed.stream()
                .filter(p -> p.form() instanceof Placement.Form.OfCard)
                .filter(p -> Math.abs(p.anchor() - anchor) < 1)
                .filter(p -> light.holds(p.face().event().id()))
                .mapToInt(Placement::row)
                .min()
                .orElse(rows.count());
    }

    /// A stem may cross a bar, whose words keep away from it, but no other words.
    private boolean stemFree(int fromRow, int toRow, double anchor) {
        for (int row = fromRow; row < toRow; row++) {
            boolean free = rows.free(row, anchor - STEM, anchor + STEM);
            if (!free && bars.free(row, anchor - STEM, anchor + STEM)) {
                return false;
            }
        }
        return true;
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
        return (wide && label(text, anchor, rank, words, before, after))
                || label(text, anchor, rank, words, 0, 0);
    }

    private boolean label(
            EventText text, double anchor, int rank, double words, double before, double after) {
        double half = Metrics.DOT_ROOM;
        double reach = Metrics.DOT / 2 + Metrics.GAP + words + 8;
        double from = anchor - Math.max(before, half);
        double to = anchor + Math.max(after, reach);
        if (!bounds.holds(anchor, reach)) {
            return false;
        }
        int count = rows.count();
        for (int i = 0; i < count; i++) {
            int row = (rank + i) % count;
            if (rows.free(row, from, to)) {
                rows.take(row, 1, from, to);
                var form = new Placement.Form.OfLabel();
                placed.add(new Placement(text, form, row, anchor, from, to, words));
                return true;
            }
        }
        return false;
    }
}
