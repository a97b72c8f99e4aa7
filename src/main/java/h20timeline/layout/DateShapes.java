package h20timeline.layout;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.text.Box;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns dates into pixels of a lane, clipped to the plot.
final class DateShapes {
    private DateShapes() {}

    /// The shape of a date at a height. What has begun and not ended goes on to the end of what the
    /// timeline knows, and fades out from there.
    static DateShape of(EdtfDate date, LaneFrame frame, double y) {
        Extent extent = date.extent();
        TimeSpan all = frame.known();
        boolean span = extent.form() == Extent.ExtentForm.SPAN;
        boolean startKnown = extent.startBound() == Extent.Bound.KNOWN;
        boolean endKnown = extent.endBound() == Extent.Bound.KNOWN;
        double anchor = frame.xOf(extent.anchor());
        double knownFrom =
                startKnown
                        ? frame.xOf(extent.reach().start())
                        : span ? Math.min(frame.xOf(all.start()), anchor) : anchor;
        double knownTo =
                endKnown
                        ? frame.xOf(extent.reach().end())
                        : span ? Math.max(frame.xOf(all.end()), anchor) : anchor;
        double from = startKnown ? knownFrom : Math.min(knownFrom, anchor - LaneEntry.FADE);
        double more = span ? LaneEntry.ONGOING : LaneEntry.FADE;
        double to = endKnown ? knownTo : knownTo + more;
        Box plot = frame.plot();
        TimeSpan core = extent.core();
        DateShape.Reach sure = null;
        if (core != null) {
            double coreFrom = startKnown ? frame.xOf(core.start()) : knownFrom;
            double coreTo = endKnown ? frame.xOf(core.end()) : knownTo;
            sure = seen(coreFrom, coreTo, plot);
        }
        return new DateShape(
                extent.form(),
                date.isApproximate(),
                seen(from, to, plot),
                sure,
                from < plot.x() - 0.5 ? DateShape.End.BEYOND : end(extent.startBound()),
                to > plot.right() + 0.5 ? DateShape.End.BEYOND : end(extent.endBound()),
                days(extent, frame),
                y);
    }

    private static DateShape.End end(Extent.Bound bound) {
        return switch (bound) {
            case KNOWN -> DateShape.End.STOP;
            case OPEN -> DateShape.End.GOES_ON;
            case UNKNOWN -> DateShape.End.FADE;
        };
    }

    private static DateShape.@Nullable Reach seen(double from, double to, Box plot) {
        double a = Math.max(from, plot.x());
        double b = Math.min(to, plot.right());
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
