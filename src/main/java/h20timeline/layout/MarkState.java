package h20timeline.layout;

import h20timeline.layout.view.Viewport;

/// How a mark differs from its plain look: it is `selected`, it is drawn `dim` because other marks
/// are highlighted, or some of its text is `cut`.
public record MarkState(boolean selected, boolean dim, boolean cut) {
    /// A mark that is shown whole, neither selected nor dim.
    public static final MarkState PLAIN = new MarkState(false, false, false);

    /// The selected mark, shown whole.
    public static final MarkState SELECTED = new MarkState(true, false, false);

    /// A mark that is shown whole while others are highlighted.
    public static final MarkState DIMMED = new MarkState(false, true, false);

    /// The state of an event in a viewport, with nothing of its text cut.
    static MarkState of(EventText text, Viewport viewport) {
        String id = text.event().id();
        return new MarkState(viewport.marks(id), viewport.emphasis().dims(id, text.index()), false);
    }

    /// The same state, with some of the text cut or none of it.
    public MarkState withCut(boolean someTextIsCut) {
        return new MarkState(selected, dim, someTextIsCut);
    }
}
