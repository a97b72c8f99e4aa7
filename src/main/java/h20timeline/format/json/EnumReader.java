package h20timeline.format.json;

import h20timeline.model.Keyed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a word that stands for a constant; for an unknown one there is always a constant to use
/// instead.
final class EnumReader<T extends Keyed> {
    private final Map<String, T> byKey;
    private final List<String> keys;
    private final T instead;

    private EnumReader(T[] constants, T instead) {
        byKey = Stream.of(constants).collect(Collectors.toMap(Keyed::key, Function.identity()));
        keys = Stream.of(constants).map(Keyed::key).toList();
        this.instead = instead;
    }

    /// The words of an enum's constants, and what to use for an unknown word.
    static <T extends Enum<T> & Keyed> EnumReader<T> of(T instead) {
        return new EnumReader<>(instead.getDeclaringClass().getEnumConstants(), instead);
    }

    T read(JsonCursor cursor) {
        String word = cursor.string(ReadLimits.TEXT);
        if (word == null) {
            return instead;
        }
        T constant = byKey.get(word);
        if (constant == null) {
            cursor.report(
                    JsonMessages.WORD_UNKNOWN,
                    TextCleaner.shown(word),
                    cursor.key(),
                    instead.key(),
                    cursor.didYouMean(word, keys),
                    new WordList(keys));
            return instead;
        }
        return constant;
    }
}
