package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import h20timeline.time.TimeSpan;

/// The room right of the plot that has no time, for the words of what happened last. A window keeps
/// the same one wherever it is.
final class Gutter {
    /// The part of the time whose words the gutter is for.
    private static final double LAST = 0.1;

    private static final double MOST = 0.28;

    /// In a narrow picture, and in a window, words need a larger part.
    private static final double MOST_OF_NARROW = 0.45;

    private static final double WIDE = 1_600;

    /// That of a timeline whose words are not all looked at.
    private static final double OF_MANY = 240;

    private static final double MOST_OF_MANY = 0.2;
    private static final double AROUND = 2 * Metrics.DOT + 14;

    private Gutter() {}

    static double width(
            TimelineIndex index, EventTextCache texts, Viewport viewport, boolean small) {
        if (viewport.spotlight().isOn()) {
            return 0;
        }
        double width = viewport.width();
        if (!small) {
            return Math.rint(Math.min(OF_MANY, width * MOST_OF_MANY));
        }
        TimeSpan span = viewport.whole() ? viewport.visible() : index.story();
        double from = span.end() - LAST * span.length();
        double widest = 0;
        for (int event : index.timeOrder()) {
            EventText text = texts.of(event, viewport);
            long end = Math.min(text.extent().reach().end(), span.end());
            boolean late = Math.max(text.anchor(), end) >= from && text.anchor() <= span.end();
            if (late) {
                widest = Math.max(widest, text.label(texts.type()).width() + AROUND);
            }
        }
        boolean wide = viewport.whole() && width >= WIDE;
        double most = width * (wide ? MOST : MOST_OF_NARROW);
        return Math.rint(Math.min(widest, most));
    }
}
