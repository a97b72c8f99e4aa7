package h20timeline.json;

import h20timeline.model.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a word that stands for a constant; for an unknown one there is always a constant to use
/// instead.
final class Words<T extends Named> {
    private final Map<String, T> byKey;
    private final List<String> keys;
    private final T instead;

    private Words(T[] constants, T instead) {
        byKey = Stream.of(constants).collect(Collectors.toMap(Named::key, Function.identity()));
        keys = Stream.of(constants).map(Named::key).toList();
        this.instead = instead;
    }

    /// The words of an enum's constants, and what to use for an unknown word.
    static <T extends Enum<T> & Named> Words<T> of(T instead) {
        return new Words<>(instead.getDeclaringClass().getEnumConstants(), instead);
    }

    T read(Cursor cursor) {
        String word = cursor.string(Limits.TEXT);
        if (word == null) {
            return instead;
        }
        T constant = byKey.get(word);
        if (constant == null) {
            cursor.report(
                    ProblemPhrase.WORD_UNKNOWN,
                    Characters.shown(word),
                    cursor.key(),
                    instead.key(),
                    cursor.didYouMean(word, keys),
                    new WordList(keys));
            return instead;
        }
        return constant;
    }
}
