package h20timeline.model;

import h20timeline.i18n.Language;
import java.util.List;

/// A text that a person reads, in one or more languages. Holds one entry per [Language], empty
/// where the file has none; a text that is the same in every language is held once.
public record Text(List<String> byLanguage) {
    /// Nothing in any language.
    public static final Text EMPTY = new Text(List.of(""));

    /// One string or one per language, in the order of [Language#values].
    public Text {
        byLanguage = List.copyOf(byLanguage);
        if (byLanguage.size() != 1 && byLanguage.size() != Language.values().length) {
            throw new IllegalArgumentException("one text, or one per language: " + byLanguage);
        }
    }

    /// The same string in every language.
    public static Text same(String text) {
        return new Text(List.of(text));
    }

    /// The text in a language, or where it is missing the first other language that has it.
    public String in(Language language) {
        return own(spoken(language));
    }

    /// The same, and where it is in another language, a sign of which before it: `[EN] Talks`.
    public String marked(Language language) {
        return mark(language) + in(language);
    }

    /// The sign that [#marked] puts before the text; empty where the text is in the language.
    public String mark(Language language) {
        Language spoken = spoken(language);
        return spoken == language ? "" : "[" + spoken.brief() + "] ";
    }

    /// The language that the text is read in where a language is asked for.
    private Language spoken(Language wanted) {
        if (own(wanted).isEmpty()) {
            for (Language other : Language.values()) {
                if (!own(other).isEmpty()) {
                    return other;
                }
            }
        }
        return wanted;
    }

    /// Whether the file gives this text in the language itself.
    public boolean has(Language language) {
        return !own(language).isEmpty();
    }

    /// Whether no language has anything to read.
    public boolean isEmpty() {
        return byLanguage.stream().allMatch(String::isEmpty);
    }

    // The list is laid out by the enum's order: a map per text would cost more than the texts.
    @SuppressWarnings("EnumOrdinal")
    private String own(Language language) {
        return byLanguage.size() == 1 ? byLanguage.get(0) : byLanguage.get(language.ordinal());
    }
}
