package h20timeline.model;

/// How well an event, a claim or a figure is established.
public enum Status implements Keyed {
    /// Shown by independent or official text.
    CONFIRMED,
    /// Said by a source, not shown independently.
    REPORTED,
    /// A computed or guessed quantity.
    ESTIMATED,
    /// Contradicted by other text.
    DISPUTED,
    /// Denied by the one it is about.
    DENIED,
    /// A guess.
    HYPOTHESIS
}
