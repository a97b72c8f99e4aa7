package h20timeline.ui.help;

import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.DateShape.Reach;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.KnownLine;
import h20timeline.layout.picture.Picture;
import h20timeline.time.Extent;
import java.util.List;

/// One small picture for each form of date that the legend explains, as the timeline draws the date
/// that is named above it.
final class DateSamples {
    private DateSamples() {}

    /// 2025-04-09
    static Picture day() {
        Reach day = new Reach(60, 112);
        return dated(MarkSamples.MIDDLE, MarkSamples.shape(Extent.ExtentForm.MOMENT, day, day));
    }

    /// [2025-05-01..2025-05-13]
    static Picture oneOf() {
        return dated(
                MarkSamples.MIDDLE,
                MarkSamples.shape(
                        Extent.ExtentForm.ONE_OF,
                        new Reach(MarkSamples.LEFT, MarkSamples.RIGHT),
                        null));
    }

    /// 2025-08-10/2025-08-22
    static Picture lasted() {
        Reach whole = new Reach(MarkSamples.LEFT, MarkSamples.RIGHT);
        return dated(MarkSamples.LEFT, MarkSamples.shape(Extent.ExtentForm.SPAN, whole, whole));
    }

    /// 2025-06/2025-08
    static Picture coreAndReach() {
        return dated(
                MarkSamples.LEFT,
                MarkSamples.shape(
                        Extent.ExtentForm.SPAN,
                        new Reach(MarkSamples.LEFT, MarkSamples.RIGHT),
                        new Reach(64, 108)));
    }

    /// 2025-07-15/..
    static Picture openEnd() {
        return dated(
                MarkSamples.LEFT,
                DateShape.of(
                        Extent.ExtentForm.SPAN,
                        new Reach(MarkSamples.LEFT, MarkSamples.RIGHT),
                        new Reach(MarkSamples.LEFT, MarkSamples.RIGHT - 36),
                        DateShape.End.STOP,
                        DateShape.End.GOES_ON,
                        MarkSamples.ROW));
    }

    /// [..2025-08-10]
    static Picture by() {
        return dated(
                MarkSamples.RIGHT,
                DateShape.of(
                        Extent.ExtentForm.ONE_OF,
                        new Reach(MarkSamples.RIGHT - 48, MarkSamples.RIGHT),
                        null,
                        DateShape.End.FADE,
                        DateShape.End.STOP,
                        MarkSamples.ROW));
    }

    /// {2025-07-18,2025-07-21,2025-07-24}
    static Picture set() {
        return dated(
                MarkSamples.LEFT,
                new DateShape(
                        Extent.ExtentForm.ALL_OF,
                        false,
                        null,
                        null,
                        DateShape.End.STOP,
                        DateShape.End.STOP,
                        List.of(MarkSamples.LEFT, MarkSamples.MIDDLE, MarkSamples.RIGHT),
                        MarkSamples.ROW));
    }

    /// 2025-04-09, known since 2025-04-15
    static Picture knownLater() {
        return dated(
                MarkSamples.LEFT,
                MarkSamples.shape(Extent.ExtentForm.MOMENT, null, null)
                        .with(new KnownLine(MarkSamples.LEFT + 5, MarkSamples.RIGHT, true, false)));
    }

    private static Picture dated(double anchor, DateShape date) {
        return MarkSamples.dotted(Glyph.DISC, anchor, date);
    }
}
