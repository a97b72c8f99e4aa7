package h20timeline.present;

/// What a presentation asks of the program around it.
public interface ShowHost {
    /// Speaks the other language, if it can be drawn.
    void nextLanguage();

    /// Wears the dark look, or the light one.
    void toggleTheme();

    /// Keeps the machine awake, so far as it allows that.
    ///
    /// @return lets it sleep again
    Runnable stayAwake();

    /// The presentation is over.
    void ended();
}
