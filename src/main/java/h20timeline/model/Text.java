package h20timeline.model;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import java.util.List;

/// A text that a person reads, in any number of languages. Each version is in the language at the
/// same place of the other list, and empty where the file has none. A text without languages is one
/// string that is the same in every language.
public record Text(List<Language> languages, List<String> versions) {
    /// Nothing in any language.
    public static final Text EMPTY = same("");

    /// Copies both lists. A list of languages that many texts share is kept as it is.
    public Text {
        languages = List.copyOf(languages);
        versions = List.copyOf(versions);
        if (versions.size() != Math.max(1, languages.size())) {
            throw new IllegalArgumentException(languages + " for " + versions);
        }
    }

    /// The same string in every language.
    public static Text same(String text) {
        return new Text(List.of(), List.of(text));
    }

    /// A message in every language of the program.
    public static Text of(Message message) {
        return new Text(
                Language.ALL, Language.ALL.stream().map(language -> message.in(language)).toList());
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
            for (Language other : languages) {
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
        return versions.stream().allMatch(String::isEmpty);
    }

    private String own(Language language) {
        if (languages.isEmpty()) {
            return versions.getFirst();
        }
        int place = languages.indexOf(language);
        return place < 0 ? "" : versions.get(place);
    }
}
