package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;

/// How much of a date the labels of a timeline say: the year goes without saying where the axis
/// shows one year, and the day where all of the timeline lies in one day.
record DateStyles(long year, boolean oneYear, boolean oneDay) {
    private static final long YEAR = 366 * TimeSpan.DAY;
    private static final long NONE = Long.MIN_VALUE;

    static DateStyles of(TimelineIndex index) {
        List<Event> events = index.timeline().events();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        boolean clocks = false;
        for (Event event : events) {
            Extent extent = event.date().extent();
            boolean start = extent.startBound() == Extent.Bound.KNOWN;
            boolean end = extent.endBound() == Extent.Bound.KNOWN;
            first = Math.min(first, start ? extent.reach().start() : extent.anchor());
            last = Math.max(last, end ? extent.reach().end() - 1 : extent.anchor());
            clocks |= event.date().hasClock();
        }
        boolean oneYear = !events.isEmpty() && year(first) == year(last);
        boolean oneDay =
                clocks && Math.floorDiv(first, TimeSpan.DAY) == Math.floorDiv(last, TimeSpan.DAY);
        EdtfDate asOf = index.timeline().asOf();
        long story = asOf != null ? year(asOf.extent().anchor()) : oneYear ? year(first) : NONE;
        return new DateStyles(story, oneYear, oneDay);
    }

    /// Whether the labels of a picture leave out the year of the story.
    boolean isYearless(Viewport viewport, AxisCuts cuts) {
        return oneYear || viewport.visible().length() <= YEAR || isAlone(cuts);
    }

    /// Whether an island shows nothing but the year of the story, and no other shows any of it.
    private boolean isAlone(AxisCuts cuts) {
        List<TimeSpan> shown =
                cuts.islands().stream()
                        .map(AxisCuts.AxisIsland::span)
                        .filter(s -> year(s.start()) <= year && year(s.end() - 1) >= year)
                        .toList();
        return cuts.cuts() > 0
                && shown.size() == 1
                && year(shown.getFirst().start()) == year(shown.getFirst().end() - 1);
    }

    EdtfDate.Style of(EdtfDate date, boolean yearless) {
        if (oneDay) {
            return EdtfDate.Style.CLOCK;
        }
        Extent extent = date.extent();
        long to = Math.max(extent.anchor(), Math.min(extent.reach().end() - 1, Extent.DUSK - 1));
        boolean within =
                extent.endBound() != Extent.Bound.KNOWN || year(to) == year(extent.anchor());
        return yearless && within && year(extent.anchor()) == year
                ? EdtfDate.Style.BRIEF
                : EdtfDate.Style.SHORT;
    }

    private static long year(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY)).getYear();
    }
}
