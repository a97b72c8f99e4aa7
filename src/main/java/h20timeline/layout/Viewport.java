package h20timeline.layout;

import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import org.jspecify.annotations.Nullable;

/// What part of the timeline is asked for and how: the visible span on a picture of `width` by
/// `height` pixels. `titled` adds title, range and sources, as an exported picture needs them.
public record Viewport(
        TimeSpan visible,
        double width,
        double height,
        Language language,
        @Nullable String selected,
        boolean allLinks,
        boolean titled) {
    /// The least width and height in which a picture makes sense.
    public static final double LEAST_WIDTH = 320;

    /// See [#LEAST_WIDTH].
    public static final double LEAST_HEIGHT = 200;

    /// Widens what is too small to lay out.
    public Viewport {
        width = Math.max(width, LEAST_WIDTH);
        height = Math.max(height, LEAST_HEIGHT);
    }
}
