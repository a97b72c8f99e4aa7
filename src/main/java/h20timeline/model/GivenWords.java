package h20timeline.model;

/// Whether the file itself gives the kind and the status of an event. What it does not give is
/// drawn as usual, but never written out as if somebody had said it.
public record GivenWords(boolean kind, boolean status) {
    /// Both.
    public static final GivenWords BOTH = new GivenWords(true, true);

    /// Neither.
    public static final GivenWords NEITHER = new GivenWords(false, false);
}
