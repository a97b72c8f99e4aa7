package h20timeline.i18n;

import java.util.Locale;
import java.util.Optional;

/// A language in which the program speaks and an event file can be written.
public enum Language {
    /// English.
    EN(Locale.UK, "English", "EN"),
    /// Simplified Chinese.
    ZH(Locale.SIMPLIFIED_CHINESE, "简体中文", "中文");

    private final Locale locale;
    private final String ownName;
    private final String brief;

    Language(Locale locale, String ownName, String brief) {
        this.locale = locale;
        this.ownName = ownName;
        this.brief = brief;
    }

    /// The locale whose words `java.time` uses for months and days.
    public Locale locale() {
        return locale;
    }

    /// The name that its speakers give it.
    public String ownName() {
        return ownName;
    }

    /// Its own name where there is little room, as before a text in it among texts in another.
    public String brief() {
        return brief;
    }

    /// The key in event files, on the command line and of the bundles: `en`, `zh`.
    public String tag() {
        return locale.getLanguage();
    }

    /// The language of a tag such as `en` or `zh`.
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
