package h20timeline.slides;

import h20timeline.layout.Box;
import h20timeline.layout.Glyph;

/// A shape of a slide, already placed.
public sealed interface Ornament {
    /// Where it is.
    Box box();

    /// The pill of a track, in a palette colour, under the track's name.
    record TrackChip(Box box, String hue) implements Ornament {}

    /// The pill under a word for a status.
    record StatusChip(Box box) implements Ornament {}

    /// The shape of a status in a palette colour.
    record Shape(Box box, Glyph glyph, String hue) implements Ornament {}

    /// The square of a track's colour before its name.
    record Swatch(Box box, String hue) implements Ornament {}

    /// A line beside what belongs together, in a palette colour.
    record Rule(Box box, String hue) implements Ornament {}

    /// What lies under a caution.
    record CautionPlate(Box box) implements Ornament {}
}
