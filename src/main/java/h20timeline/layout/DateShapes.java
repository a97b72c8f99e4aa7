package h20timeline.layout;

import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the extent of a date into pixels of a lane, clipped to the plot.
final class DateShapes {
    /// How far an end that is not known is drawn past what is.
    static final double FADE = 48;

    private DateShapes() {}

    /// The shape at a height. What has begun and not ended goes on to the as-of date, if there is
    /// one, and fades out from there.
    static DateShape of(Extent extent, LaneFrame frame, double y, @Nullable TimeSpan asOf) {
        boolean openStart = extent.startBound() != Extent.Bound.KNOWN;
        boolean openEnd = extent.endBound() != Extent.Bound.KNOWN;
        long known = extent.anchor();
        double from = openStart ? frame.xOf(known) - FADE : frame.xOf(extent.reach().start());
        double to = openEnd ? frame.xOf(known) + FADE : frame.xOf(extent.reach().end());
        TimeSpan core = extent.core();
        double coreFrom = core == null ? 0 : openStart ? from + FADE : frame.xOf(core.start());
        double coreTo = core == null ? 0 : openEnd ? to - FADE : frame.xOf(core.end());
        if (extent.form() == Extent.ExtentForm.SPAN && openEnd && asOf != null) {
            double now = frame.xOf(asOf.end());
            if (now > coreTo) {
                coreTo = now;
                to = now + FADE;
            }
        }
        double left = frame.plot().x();
        double right = frame.plot().right();
        DateShape.Reach coreSeen =
                core == null ? null : seen(Math.max(coreFrom, from), coreTo, left, right);
        return new DateShape(
                extent.form(),
                seen(from, to, left, right),
                coreSeen,
                openStart && from > left - FADE,
                openEnd && to < right + FADE,
                days(extent, frame),
                y);
    }

    private static DateShape.@Nullable Reach seen(
            double from, double to, double left, double right) {
        double a = Math.max(from, left);
        double b = Math.min(to, right);
        return b - a < 0.5 ? null : new DateShape.Reach(a, b);
    }

    private static List<Double> days(Extent extent, LaneFrame frame) {
        if (extent.parts().isEmpty()) {
            return List.of();
        }
        Box plot = frame.plot();
        return extent.parts().stream()
                .map(part -> frame.xOf(part.middle()))
                .filter(x -> x >= plot.x() && x <= plot.right())
                .toList();
    }
}
