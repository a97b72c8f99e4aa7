package h20timeline.platform;

import h20timeline.i18n.Language;
import java.util.Locale;

/// What the system says about its user.
public final class SystemLanguage {
    private SystemLanguage() {}

    /// The system's language where the program speaks it, else the fallback.
    public static Language language() {
        return Language.of(Locale.getDefault().getLanguage()).orElse(Language.FALLBACK);
    }
}
