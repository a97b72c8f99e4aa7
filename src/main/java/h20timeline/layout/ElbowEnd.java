package h20timeline.layout;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import org.jspecify.annotations.Nullable;

/// Where a link may meet a mark: at its `left` end, or over or under its foot, which is anywhere
/// between two pixels. A `loose` end is no mark but a place, as at the edge of the plot.
record ElbowEnd(
        double left,
        double right,
        double footFrom,
        double footTo,
        double top,
        double bottom,
        boolean loose) {
    /// Between a mark and the end of a line.
    private static final double AIR = 2;

    /// The end at a mark.
    static ElbowEnd of(Mark.OfEvent mark) {
        if (mark instanceof Mark.Bar bar) {
            Box body = bar.body();
            return new ElbowEnd(
                    body.x() - AIR,
                    body.right() + AIR,
                    body.x() + AIR,
                    Math.max(body.x() + AIR, body.right() - AIR),
                    body.y() - AIR,
                    body.bottom() + AIR,
                    false);
        }
        double half = (mark.turn() > 0 ? LaneEntry.TURN : Metrics.DOT / 2) + AIR;
        double x = mark.anchorX();
        double left = x - half;
        double right = x + half;
        DateShape date = date(mark);
        if (date != null) {
            DateShape.Reach reach = date.reach();
            if (reach != null) {
                left = Math.min(left, reach.from() - AIR);
                right = Math.max(right, reach.to() + AIR);
            }
            for (double day : date.days()) {
                left = Math.min(left, day - half);
                right = Math.max(right, day + half);
            }
        }
        return new ElbowEnd(left, right, x, x, mark.anchorY() - half, mark.anchorY() + half, false);
    }

    /// A place that is no mark.
    static ElbowEnd at(double x, double y) {
        return new ElbowEnd(x, x, x, x, y, y, true);
    }

    private static @Nullable DateShape date(Mark.OfEvent mark) {
        return switch (mark) {
            case Mark.Label label -> label.date();
            case Mark.Bar bar -> bar.date();
            case Mark.Dot dot -> dot.date();
            case TurnCard card -> null;
        };
    }

    double y() {
        return (top + bottom) / 2;
    }

    /// Where a line leaves it upwards or downwards that would best be at a pixel.
    double footNear(double x) {
        return Math.clamp(x, footFrom, footTo);
    }

    /// What it takes of the picture.
    Box box() {
        return new Box(left, top, right - left, bottom - top);
    }
}
