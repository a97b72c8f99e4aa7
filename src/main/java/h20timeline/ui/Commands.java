package h20timeline.ui;

import h20timeline.words.Language;

/// What keys and buttons of the window ask for that is more than one call of the view model.
interface Commands {
    /// Speaks a language, if it can be drawn here.
    void speak(Language language);

    /// Asks for a picture to be saved.
    void export();
}
