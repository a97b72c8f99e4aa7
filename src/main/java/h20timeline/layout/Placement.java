package h20timeline.layout;

/// Where an event of a lane has been put: its form, its rows, and from where to where its words
/// reach, in pixels from the lane's fixed origin. Does not depend on where the viewport is.
record Placement(
        EventText face,
        Form form,
        int row,
        double anchor,
        double left,
        double right,
        double words) {
    /// What is drawn for it.
    sealed interface Form {
        /// A card, set in one of its ways.
        record OfCard(EventText.CardForm card) implements Form {}

        /// A label with its words right of the dot.
        record OfLabel() implements Form {}
    }

    int rows() {
        return switch (form) {
            case Form.OfCard c -> c.card().rows();
            case Form.OfLabel l -> 1;
        };
    }
}
