package h20timeline.model;

/// How firmly the source makes a link between two events.
public enum Certainty implements Keyed {
    /// Said in so many words.
    STATED,
    /// Implied by the order or the wording.
    SUGGESTED,
    /// Offered as a guess; drawn dashed.
    HYPOTHESIS
}
