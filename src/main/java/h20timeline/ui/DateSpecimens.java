package h20timeline.ui;

import h20timeline.layout.DateShape;
import h20timeline.layout.DateShape.Reach;
import h20timeline.layout.Glyph;
import h20timeline.layout.Picture;
import h20timeline.time.Extent;
import java.util.List;

/// One small picture for each form of date that the legend explains, as the timeline draws the date
/// that is named above it.
final class DateSpecimens {
    private DateSpecimens() {}

    /// 2025-04-09
    static Picture day() {
        Reach day = new Reach(60, 112);
        return dated(Specimens.MIDDLE, Specimens.shape(Extent.Form.MOMENT, day, day));
    }

    /// [2025-05-01..2025-05-13]
    static Picture oneOf() {
        return dated(
                Specimens.MIDDLE,
                Specimens.shape(
                        Extent.Form.ONE_OF, new Reach(Specimens.LEFT, Specimens.RIGHT), null));
    }

    /// 2025-08-10/2025-08-22
    static Picture lasted() {
        Reach whole = new Reach(Specimens.LEFT, Specimens.RIGHT);
        return dated(Specimens.LEFT, Specimens.shape(Extent.Form.SPAN, whole, whole));
    }

    /// 2025-06/2025-08
    static Picture coreAndReach() {
        return dated(
                Specimens.LEFT,
                Specimens.shape(
                        Extent.Form.SPAN,
                        new Reach(Specimens.LEFT, Specimens.RIGHT),
                        new Reach(64, 108)));
    }

    /// 2025-07-15/..
    static Picture openEnd() {
        return dated(
                Specimens.LEFT,
                new DateShape(
                        Extent.Form.SPAN,
                        new Reach(Specimens.LEFT, Specimens.RIGHT),
                        new Reach(Specimens.LEFT, Specimens.RIGHT - 48),
                        false,
                        true,
                        List.of(),
                        Specimens.ROW));
    }

    /// [..2025-08-10]
    static Picture by() {
        return dated(
                Specimens.RIGHT,
                new DateShape(
                        Extent.Form.ONE_OF,
                        new Reach(Specimens.RIGHT - 48, Specimens.RIGHT),
                        null,
                        true,
                        false,
                        List.of(),
                        Specimens.ROW));
    }

    /// {2025-07-18,2025-07-21,2025-07-24}
    static Picture set() {
        return dated(
                Specimens.LEFT,
                new DateShape(
                        Extent.Form.ALL_OF,
                        null,
                        null,
                        false,
                        false,
                        List.of(Specimens.LEFT, Specimens.MIDDLE, Specimens.RIGHT),
                        Specimens.ROW));
    }

    private static Picture dated(double anchor, DateShape date) {
        return Specimens.dotted(Glyph.DISC, anchor, date);
    }
}
