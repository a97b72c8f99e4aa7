package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the audience sees at a step, in units of which a screen is [#HEIGHT] high, and an upright
/// one at least [#NARROWEST] wide: texts and shapes in their places, and where the timeline is,
/// null for none. No two texts overlap, none leaves the slide, and none is smaller than a fiftieth
/// of the height, or of an upright slide than a sixtieth of the width.
///
/// The shape of a screen is one number: how many units wide it is where it is [#HEIGHT] high.
public record Slide(
        double width,
        double height,
        List<TextBox> texts,
        List<SlideShape> ornaments,
        @Nullable Box timeline) {
    /// The height of a slide that is not upright.
    public static final double HEIGHT = 560;

    /// Where slides are 5:4; narrower ones are higher instead.
    public static final double UPRIGHT = 700;

    /// The width of the narrowest slides.
    public static final double NARROWEST = 640;

    /// The shape of the most upright slide: 9:16.
    public static final double MOST_UPRIGHT = 315;

    /// The widest slide: 32:9, two screens side by side.
    public static final double WIDEST = 2000;

    /// Copies the lists.
    public Slide {
        texts = List.copyOf(texts);
        ornaments = List.copyOf(ornaments);
    }

    /// The shape of a slide on a screen; a screen of another shape has empty sides.
    public static double shapeOn(double screenWidth, double screenHeight) {
        return Math.clamp(HEIGHT * screenWidth / screenHeight, MOST_UPRIGHT, WIDEST);
    }

    /// How wide a slide of a shape is: an upright one has the larger letters, the more upright.
    public static double widthOf(double shape) {
        return shape < UPRIGHT ? Math.clamp(shape + UPRIGHT - HEIGHT, NARROWEST, UPRIGHT) : shape;
    }

    /// How high a slide of a shape is.
    public static double heightOf(double shape) {
        return HEIGHT * widthOf(shape) / shape;
    }
}
