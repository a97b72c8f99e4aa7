package h20timeline.format.json;

import h20timeline.i18n.Language;
import h20timeline.model.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads texts that a person reads: a string, or an object with one string per language.
final class TextReader {
    private final JsonCursor cursor;
    private final List<Language> languages;
    private final KeySet tags;

    TextReader(JsonCursor cursor, List<Language> languages) {
        this.cursor = cursor;
        this.languages = languages;
        tags = KeySet.of(languages);
    }

    /// A text of usual length.
    Text read() {
        return read(ReadLimits.TEXT, true);
    }

    /// A text of at most so many characters.
    Text read(int limit) {
        return read(limit, true);
    }

    /// A text that need not be there in every language, for another text says the same.
    Text readTranslation() {
        return read(ReadLimits.TEXT, false);
    }

    /// A text or a number, which is kept as it is written.
    Text readValue() {
        boolean number =
                cursor.is(JsonToken.VALUE_NUMBER_INT) || cursor.is(JsonToken.VALUE_NUMBER_FLOAT);
        return number ? Text.same(cursor.digits()) : read();
    }

    /// A string in one language; empty where it is missing or of another type.
    String plain() {
        String text = cursor.string(ReadLimits.TEXT);
        return text == null || text.isBlank() ? "" : text;
    }

    private Text read(int limit, boolean complete) {
        if (cursor.is(JsonToken.VALUE_STRING)) {
            return same(cursor.string(limit));
        }
        if (!cursor.is(JsonToken.START_OBJECT)) {
            cursor.wrongType(JsonMessages.TYPE_TEXTS);
            return Text.EMPTY;
        }
        LineColumn start = cursor.spot();
        String[] found = new String[languages.size()];
        Arrays.fill(found, "");
        cursor.object(
                tags,
                tag -> {
                    String text = cursor.string(limit);
                    found[tags.number(tag)] = text == null || text.isBlank() ? "" : text;
                });
        return of(List.of(found), start, complete);
    }

    private Text of(List<String> found, LineColumn start, boolean complete) {
        if (found.stream().allMatch(found.getFirst()::equals)) {
            return same(found.getFirst());
        }
        for (Language language : languages) {
            String tag = language.tag();
            if (complete && found.get(tags.number(tag)).isEmpty()) {
                cursor.reportAt(start, "", JsonMessages.LANGUAGE_MISSING, tag, language.ownName());
            }
        }
        return new Text(languages, found);
    }

    private static Text same(@Nullable String text) {
        return text == null || text.isBlank() ? Text.EMPTY : Text.same(text);
    }
}
