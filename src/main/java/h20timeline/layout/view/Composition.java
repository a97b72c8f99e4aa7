package h20timeline.layout.view;

/// How a picture is put together.
public enum Composition {
    /// A window that moves over marks which keep their places.
    WINDOW,
    /// A picture of its own, laid out for what it shows alone.
    WHOLE,
    /// The same with the turns of the story in rows under each other, where they have room, over
    /// lanes that have marks only.
    ROWS
}
