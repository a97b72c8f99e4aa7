package h20timeline.export.document;

import h20timeline.render.primitives.DrawnSheet;
import java.util.List;
import java.util.Map;

/// One drawing of a document: what it is made of, its size, what it is called, its description, the
/// speaker's notes as paragraphs, and what is known of the events it shows.
///
/// @param drawn in units of its own
/// @param inchesPerUnit how long a unit is on paper
/// @param paper whether its size is that of a sheet of paper
public record Sheet(
        DrawnSheet drawn,
        double inchesPerUnit,
        boolean paper,
        String title,
        String description,
        List<String> notes,
        Map<String, EventNote> events) {
    /// Points of an inch.
    private static final double POINTS = 72;

    /// Copies the collections.
    public Sheet {
        notes = List.copyOf(notes);
        events = Map.copyOf(events);
    }

    /// Inches from left to right.
    public double width() {
        return drawn.width() * inchesPerUnit;
    }

    /// Inches from top to bottom.
    public double height() {
        return drawn.height() * inchesPerUnit;
    }

    /// Points of a unit.
    public double pointsPerUnit() {
        return inchesPerUnit * POINTS;
    }
}
