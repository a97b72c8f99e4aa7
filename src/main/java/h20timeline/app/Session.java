package h20timeline.app;

import h20timeline.words.Language;
import java.util.Locale;

/// What the system says about its user.
final class Session {
    private Session() {}

    /// The system's language where the program speaks it, else English.
    static Language language() {
        return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }
}
