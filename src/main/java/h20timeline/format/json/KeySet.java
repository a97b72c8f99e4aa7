package h20timeline.format.json;

import h20timeline.i18n.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The keys that one sort of object knows, numbered, so that a key that comes twice is noticed
/// without a set per object. At most 63.
final class KeySet {
    private final JsonMessages unknown;
    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    private KeySet(JsonMessages unknown, List<String> names) {
        this.unknown = unknown;
        this.names = names;
        names.forEach(name -> numbers.put(name, numbers.size()));
        // A comment is possible everywhere, but never suggested.
        numbers.put("$comment", names.size());
    }

    static KeySet of(String... names) {
        return new KeySet(JsonMessages.KEY_UNKNOWN, List.of(names));
    }

    /// The keys of a text that is written in several languages.
    static KeySet of(List<Language> languages) {
        return new KeySet(
                JsonMessages.LANGUAGE_UNKNOWN, languages.stream().map(Language::tag).toList());
    }

    /// The number of a key; one past all names for a comment; -1 where it is unknown.
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    List<String> names() {
        return names;
    }

    /// What is said of a key that is unknown: the key and a suggestion fill it.
    JsonMessages unknown() {
        return unknown;
    }
}
