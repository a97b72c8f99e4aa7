package h20timeline.render.primitives;

import java.util.List;

/// How a line is drawn: its colour, its width, and its dashes and gaps in turn, none for a whole
/// line.
public record Pen(Rgba colour, double width, List<Double> dashes, Cap cap, Join join) {
    /// How a line and its dashes end.
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /// How a line turns.
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    /// The same, so many times as wide.
    public Pen times(double factor) {
        return new Pen(
                colour,
                width * factor,
                dashes.stream().map(dash -> dash * factor).toList(),
                cap,
                join);
    }

    /// Copies the list.
    public Pen {
        dashes = List.copyOf(dashes);
    }
}
