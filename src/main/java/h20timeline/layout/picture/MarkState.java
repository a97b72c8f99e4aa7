package h20timeline.layout.picture;

/// How a mark differs from its plain look: it is `selected`, it is drawn `dim` because other marks
/// are highlighted, or some of its text is `cut`.
public record MarkState(boolean selected, boolean dim, boolean cut) {
    /// A mark that is shown whole, neither selected nor dim.
    public static final MarkState PLAIN = new MarkState(false, false, false);

    /// The selected mark, shown whole.
    public static final MarkState SELECTED = new MarkState(true, false, false);

    /// A mark that is shown whole while others are highlighted.
    public static final MarkState DIMMED = new MarkState(false, true, false);

    /// The same state, with some of the text cut or none of it.
    public MarkState withCut(boolean someTextIsCut) {
        return new MarkState(selected, dim, someTextIsCut);
    }
}
