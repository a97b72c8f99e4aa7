package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.time.TimeSpan;

/// The room right of the plot that has no time, for the words of what happened last. A window keeps
/// the same one wherever it is.
final class Gutter {
    /// The part of the axis whose words the gutter is for; with cuts, narrow islands may be its
    /// end.
    private static final double LAST = 0.1;

    private static final double LAST_OF_CUT = 0.3;

    /// What plots are about as wide as, to find that part.
    private static final double USUAL_WIDTH = 1_000;

    private static final double MOST = 0.28;

    /// In a narrow picture, and in a window, words need a larger part.
    private static final double MOST_OF_NARROW = 0.45;

    private static final double WIDE = 1_600;

    /// That of a timeline whose words are not all looked at.
    private static final double OF_MANY = 240;

    private static final double MOST_OF_MANY = 0.2;

    /// What stands around the words of a bar that is a turn of the story.
    private static final double AROUND = 2 * LaneEntry.TURN + 14 + Metrics.MARGIN;

    private static final int HELD = 64;

    private final TimelineIndex index;
    private final EventTextCache texts;
    private final AxisCutter cutter;
    private final BoundedCache<WidestKey, Double> widest = new BoundedCache<>(HELD);

    /// What the widest words depend on: how they are said, and which of them are late.
    private record WidestKey(EventTextCache.Manner manner, boolean whole, TimeSpan span) {}

    Gutter(TimelineIndex index, EventTextCache texts, AxisCutter cutter) {
        this.cutter = cutter;
        this.index = index;
        this.texts = texts;
    }

    /// The room that words have right of a mark at the end of the plot. The same wherever a window
    /// is.
    static double words(LaneFrame frame) {
        return width(frame) - Metrics.MARGIN - 2 * Metrics.DOT;
    }

    /// Whether late words may need more than that: they stand in more lines then.
    static boolean isFull(LaneFrame frame) {
        return width(frame) >= Math.floor(frame.viewport().width() * MOST_OF_NARROW);
    }

    private static double width(LaneFrame frame) {
        return frame.box().right() - frame.plot().right();
    }

    /// Its width in a picture; `small` is a timeline of which every event is laid out.
    double width(Viewport viewport, boolean small) {
        double width = viewport.width();
        if (viewport.spotlight().isOn()) {
            return Math.rint(Math.min(lit(viewport), width * MOST_OF_NARROW));
        }
        if (!small) {
            return Math.rint(Math.min(OF_MANY, width * MOST_OF_MANY));
        }
        boolean wide = viewport.whole() && width >= WIDE;
        double most = width * (wide ? MOST : MOST_OF_NARROW);
        // A window opens on the story, or on everything.
        double need =
                viewport.whole()
                        ? held(viewport.visible(), viewport)
                        : Math.max(held(index.story(), viewport), held(index.all(), viewport));
        return Math.rint(Math.min(need, most));
    }

    /// As little as all words have room in of a picture that is about some events, and what counts
    /// the others. What is beyond an end of the view counts as if it were there, so that the gutter
    /// does not jump where it comes into view.
    private double lit(Viewport viewport) {
        Typesetter type = texts.type();
        String others = FrameTexts.others(index.size(), viewport.language());
        double room = viewport.width() - Metrics.SLIDE_MARGIN;
        double plot = room - type.width(others, TextRole.LABEL_DATE) - Metrics.MARGIN;
        TimeSpan visible = viewport.visible();
        for (EventText text : SpotlightLayout.texts(index, texts, viewport)) {
            double after = text.extent().reach().end() - (double) visible.start();
            double part = Math.clamp(after / visible.length(), 1e-6, 1);
            plot = Math.min(plot, (room - text.label(type).width() - AROUND) / part);
        }
        return room - plot;
    }

    private double held(TimeSpan span, Viewport viewport) {
        WidestKey key = new WidestKey(texts.manner(viewport), viewport.whole(), span);
        return widest.of(key, k -> widest(span, viewport));
    }

    private double widest(TimeSpan span, Viewport viewport) {
        TimeScale scale = cutter.of(viewport.over(span)).scale(USUAL_WIDTH);
        double from = (1 - (scale.isCut() ? LAST_OF_CUT : LAST)) * USUAL_WIDTH;
        double widest = 0;
        for (int event : index.timeOrder()) {
            EventText text = texts.of(event, viewport);
            long end = Math.min(text.extent().reach().end(), span.end());
            boolean late =
                    scale.x(Math.max(text.anchor(), end)) >= from && text.anchor() <= span.end();
            if (late) {
                widest = Math.max(widest, text.label(texts.type()).width() + AROUND);
            }
        }
        return widest;
    }
}
