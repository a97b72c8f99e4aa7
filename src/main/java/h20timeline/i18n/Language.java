package h20timeline.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language in which the program speaks and an event file can be written.
public enum Language {
    /// English.
    EN(Locale.UK, "English", "EN", LanguageRules.SPACED),
    /// Simplified Chinese.
    ZH(Locale.SIMPLIFIED_CHINESE, "简体中文", "中文", LanguageRules.CHINESE);

    private final Locale locale;
    private final String ownName;
    private final String brief;

    // A record of strings: it does not change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final LanguageRules rules;

    Language(Locale locale, String ownName, String brief, LanguageRules rules) {
        this.locale = locale;
        this.ownName = ownName;
        this.brief = brief;
        this.rules = rules;
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

    /// What differs in this language beside its messages.
    public LanguageRules rules() {
        return rules;
    }

    /// The language after this one; after the last the first.
    public Language next() {
        List<Language> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    /// Its name in another language, as for a reader whose machine cannot draw it.
    public String nameIn(Language other) {
        return locale.getDisplayLanguage(other.locale);
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
