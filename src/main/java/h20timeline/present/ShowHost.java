package h20timeline.present;

import h20timeline.render.PixelSource;
import h20timeline.viewmodel.ShowPreferences;

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

    /// How the presenter's window was left the last time.
    ShowPreferences preferences();

    /// Remembers how the presenter's window is left.
    void remember(ShowPreferences preferences);

    /// Saves a slide with what is drawn on it, and says where by [Show#tell]. It asks nothing: a
    /// question would stand before the audience.
    ///
    /// @param number that of the slide, for the name of the file
    void save(PixelSource slide, int number);

    /// The presentation is over.
    void ended();
}
