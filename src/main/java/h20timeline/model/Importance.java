package h20timeline.model;

/// How much an event carries the story; decides what is drawn first when space is short.
public enum Importance implements Keyed {
    /// The spine of the story: drawn as a card.
    BACKBONE,
    /// What one needs to understand the spine: drawn as a label.
    CONTEXT,
    /// Worth having: a label where there is room.
    DETAIL
}
