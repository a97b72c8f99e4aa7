package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the audience sees at a step, in units of which every screen is [#HEIGHT] high: texts and
/// shapes in their places, and where the timeline is, null for none. No two texts overlap, none
/// leaves the slide, and none is smaller than a fiftieth of its height.
public record Slide(
        double width, List<TextBox> texts, List<SlideShape> ornaments, @Nullable Box timeline) {
    /// The height of every slide.
    public static final double HEIGHT = 560;

    /// The narrowest slide: 5:4.
    public static final double NARROWEST = 700;

    /// The widest slide: 32:9, two screens side by side.
    public static final double WIDEST = 2000;

    /// Copies the lists.
    public Slide {
        texts = List.copyOf(texts);
        ornaments = List.copyOf(ornaments);
    }

    /// How wide a slide is on a screen; a screen of another shape has empty sides.
    public static double widthOn(double screenWidth, double screenHeight) {
        return Math.clamp(HEIGHT * screenWidth / screenHeight, NARROWEST, WIDEST);
    }
}
