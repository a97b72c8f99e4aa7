package h20timeline.slides;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;

/// A shape of a slide, already placed.
public sealed interface SlideShape {
    /// Where it is.
    Box box();

    /// The same elsewhere.
    default SlideShape moved(double dx, double dy) {
        Box from = box();
        Box to = new Box(from.x() + dx, from.y() + dy, from.width(), from.height());
        return switch (this) {
            case TrackChip chip -> new TrackChip(to, chip.hue());
            case StatusChip chip -> new StatusChip(to);
            case Shape shape -> new Shape(to, shape.glyph(), shape.hue());
            case Swatch swatch -> new Swatch(to, swatch.hue());
            case Rule rule -> new Rule(to, rule.hue());
            case CautionPlate plate -> new CautionPlate(to);
        };
    }

    /// The pill of a track, in a palette colour, under the track's name.
    record TrackChip(Box box, String hue) implements SlideShape {}

    /// The pill under a word for a status.
    record StatusChip(Box box) implements SlideShape {}

    /// The shape of a status in a palette colour.
    record Shape(Box box, Glyph glyph, String hue) implements SlideShape {}

    /// The square of a track's colour before its name.
    record Swatch(Box box, String hue) implements SlideShape {}

    /// A line beside what belongs together, in a palette colour.
    record Rule(Box box, String hue) implements SlideShape {}

    /// What lies under a caution.
    record CautionPlate(Box box) implements SlideShape {}
}
