package h20timeline.present;

/// What hides the slide from the audience.
enum Blanking {
    /// Nothing.
    NONE,
    /// A black screen.
    BLACK,
    /// A white screen.
    WHITE
}
