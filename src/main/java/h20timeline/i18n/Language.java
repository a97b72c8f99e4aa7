package h20timeline.i18n;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// A language of the program and of event files. Each is made once, so that `==` compares. To add
/// one: a constant in [#ALL], its rules, a bundle beside every other, and its key in the schema of
/// event files.
public final class Language {
    /// English, for which the program brings its font.
    public static final Language EN =
            new Language(Locale.UK, "English", "EN", LanguageRules.ENGLISH);

    /// Simplified Chinese.
    public static final Language ZH =
            new Language(Locale.SIMPLIFIED_CHINESE, "简体中文", "中文", LanguageRules.CHINESE);

    /// The languages of the program, in the order in which they are offered.
    public static final List<Language> ALL = List.of(EN, ZH);

    /// The language that is shown where no font of the machine draws the wanted one.
    public static final Language FALLBACK = EN;

    private final Locale locale;
    private final String ownName;
    private final String brief;
    private final LanguageRules rules;
    private final Map<Class<?>, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

    /// A language by its locale, its name as its speakers write it, the same where there is little
    /// room, and its rules.
    public Language(Locale locale, String ownName, String brief, LanguageRules rules) {
        this.locale = locale;
        this.ownName = ownName;
        this.brief = brief;
        this.rules = rules;
    }

    /// The locale that `java.time` names months and days in.
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

    /// The bundle of an enum of messages; exactly this language's own, never another's as a
    /// fallback.
    public ResourceBundle bundle(Class<?> messages) {
        return bundles.computeIfAbsent(
                messages,
                of ->
                        ResourceBundle.getBundle(
                                of.getPackageName() + ".Messages_" + tag(), Locale.ROOT));
    }

    /// What writes a date by a pattern of `java.time` in this language.
    public DateTimeFormatter formatter(String pattern) {
        return formatters.computeIfAbsent(pattern, of -> DateTimeFormatter.ofPattern(of, locale));
    }

    /// A whole number as it is written in this language, its digits in groups.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// The language after this one in [#ALL]; after the last the first.
    public Language next() {
        return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
    }

    /// Its name in another language, as for a reader whose machine cannot draw it.
    public String nameIn(Language other) {
        return locale.getDisplayLanguage(other.locale);
    }

    /// The key in event files, on the command line and of the bundles: `en`, `zh`.
    public String tag() {
        return locale.getLanguage();
    }

    /// Whether a BCP 47 tag, with or without script and region, is of this language.
    public boolean covers(String tag) {
        return tag.equals(tag()) || tag.startsWith(tag() + "-");
    }

    /// The language of the program with a tag such as `en` or `zh`.
    public static Optional<Language> of(String tag) {
        return ALL.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    @Override
    public String toString() {
        return tag();
    }
}
