package h20timeline.layout.picture;

import h20timeline.model.Status;

/// The shape that stands for a status, so that it is never told by colour alone.
public enum Glyph {
    /// Confirmed: a full disc.
    DISC,
    /// Reported: a ring.
    RING,
    /// Estimated: a half-filled disc.
    HALF,
    /// Disputed: a diamond.
    DIAMOND,
    /// Denied: a cross.
    CROSS,
    /// Hypothesis: a small ring inside a ring of dots.
    DOTTED;

    /// The shape of a status.
    public static Glyph of(Status status) {
        return switch (status) {
            case CONFIRMED -> DISC;
            case REPORTED -> RING;
            case ESTIMATED -> HALF;
            case DISPUTED -> DIAMOND;
            case DENIED -> CROSS;
            case HYPOTHESIS -> DOTTED;
        };
    }
}
