package h20timeline.layout.picture;

import h20timeline.model.Certainty;

/// How a link is drawn: as firmly as it is made.
public enum LinkDash {
    /// Stated.
    SOLID,
    /// Suggested.
    DASHED,
    /// Only a guess.
    DOTTED;

    /// That of a certainty.
    public static LinkDash of(Certainty certainty) {
        return switch (certainty) {
            case STATED -> SOLID;
            case SUGGESTED -> DASHED;
            case HYPOTHESIS -> DOTTED;
        };
    }
}
