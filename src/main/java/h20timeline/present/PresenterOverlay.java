package h20timeline.present;

/// What lies over the presenter's window, never over the audience's screen.
enum PresenterOverlay {
    /// Nothing.
    NONE,
    /// All steps, to go to one.
    STEPS,
    /// The keys.
    KEYS
}
