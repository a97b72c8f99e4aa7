package h20timeline.present;

/// What lies over the presenter's window, never over the audience's screen.
enum PresenterOverlay {
    /// Nothing.
    NONE,
    /// The titles of all steps, to go to one.
    STEPS,
    /// The slides of all steps, to find one and go to it.
    OVERVIEW,
    /// The keys.
    KEYS;

    /// Whether a step is marked in it.
    boolean choosesStep() {
        return this == STEPS || this == OVERVIEW;
    }
}
