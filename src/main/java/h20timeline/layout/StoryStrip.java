package h20timeline.layout;

import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Viewport;
import java.util.List;

/// The turns of a story over the axis, laid out.
sealed interface StoryStrip permits StripLayout, TurnRows {
    /// The height of it, with the pins.
    double height();

    /// The events that have a card.
    List<String> ids();

    /// It in its place in a picture, from `top` on.
    Strip strip(double top, Viewport viewport, Box plot, TimeScale scale);
}
