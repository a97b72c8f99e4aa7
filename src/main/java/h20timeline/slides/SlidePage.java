package h20timeline.slides;

import h20timeline.layout.text.Box;
import org.jspecify.annotations.Nullable;

/// One page of a step before its last line is written, and where its timeline is, null for none.
record SlidePage(SlideComposer composer, @Nullable Box timeline) {
    /// With the timeline under what is written, whose room ends at a height.
    static SlidePage over(SlideContext setting, SlideComposer composer, double bottom) {
        double top = bottom + SlideContext.HEAD_GAP;
        return new SlidePage(
                composer, new Box(0, top, setting.width(), setting.timelineBottom() - top));
    }
}
