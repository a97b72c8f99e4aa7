package h20timeline.format.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/// Walks through a file value by value, never back, and knows at each where it is. A method that
/// reads a value is called with the cursor on the value's first token and leaves it on the last.
final class JsonCursor {
    private final JsonParser parser;
    private final Utf8Source source;
    private final Problems problems;
    private final Spelling spelling = new Spelling();
    private final Map<String, String> interned = new HashMap<>();
    private int entries;

    JsonCursor(JsonParser parser, Utf8Source source, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
    }

    /// Goes to the next token; null at the end.
    @Nullable JsonToken next() {
        if (source.firstFault() == Long.MAX_VALUE) {
            return parser.nextToken();
        }
        TokenStreamLocation before = parser.currentTokenLocation();
        String pointer = pointer();
        JsonToken token = parser.nextToken();
        long fault = source.firstFault();
        if (parser.currentTokenLocation().getCharOffset() > fault) {
            // A text stands on one line, so its bad byte is as many columns on as characters.
            int column = before.getColumnNr() + (int) (fault - before.getCharOffset());
            problems.add(
                    JsonMessages.NOT_UTF8, new LineColumn(before.getLineNr(), column), pointer);
            source.faultsSeen();
        }
        return token;
    }

    @Nullable JsonToken token() {
        return parser.currentToken();
    }

    boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    /// Where the current token starts.
    LineColumn spot() {
        return LineColumn.of(parser.currentTokenLocation());
    }

    /// The way from the root to the current value.
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /// The key under which the current value stands, itself or as an entry of a list; empty at the
    /// root.
    String key() {
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            String name = at.currentName();
            if (name != null) {
                return name;
            }
        }
        return "";
    }

    void report(JsonMessages phrase, Object... args) {
        if (problems.full(phrase)) {
            problems.count();
        } else {
            problems.add(phrase, spot(), pointer(), args);
        }
    }

    /// Reports something of the object or value that ends here and started at the spot.
    void reportAt(LineColumn lineColumn, String below, JsonMessages phrase, Object... args) {
        if (problems.full(phrase)) {
            problems.count();
        } else {
            problems.add(phrase, lineColumn, pointer() + below, args);
        }
    }

    /// Reports that the current value is of the wrong type, and passes over it.
    void wrongType(JsonMessages expected) {
        report(
                inList() ? JsonMessages.WRONG_ENTRY_TYPE : JsonMessages.WRONG_TYPE,
                TextCleaner.shown(key()),
                expected,
                type());
        skip();
    }

    /// The name of the current value's type.
    JsonMessages type() {
        return switch (token()) {
            case START_OBJECT -> JsonMessages.TYPE_OBJECT;
            case START_ARRAY -> JsonMessages.TYPE_LIST;
            case VALUE_STRING -> JsonMessages.TYPE_TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonMessages.TYPE_NUMBER;
            case null, default -> JsonMessages.TYPE_TRUTH;
        };
    }

    private boolean inList() {
        TokenStreamContext at = parser.streamReadContext();
        boolean opened = is(JsonToken.START_OBJECT) || is(JsonToken.START_ARRAY);
        TokenStreamContext holder = opened ? at.getParent() : at;
        return holder != null && holder.inArray();
    }

    /// The number of the current value in its list, from 0. Called on its first token.
    int index() {
        TokenStreamContext at = parser.streamReadContext();
        while (!at.inArray() && at.getParent() != null) {
            at = at.getParent();
        }
        return at.getCurrentIndex();
    }

    /// Passes over the current value.
    void skip() {
        int depth = 0;
        do {
            JsonToken token = token();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
            }
        } while (depth > 0 && next() != null);
    }

    /// Reads an object: gives each known key to the reader, which must read its value. A key that
    /// comes twice counts the first time that it is not null, which is as if the key were absent.
    boolean object(KeySet keySet, Consumer<String> field) {
        if (!is(JsonToken.START_OBJECT)) {
            wrongType(JsonMessages.TYPE_OBJECT);
            return false;
        }
        long seen = 0;
        long empty = 0;
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int number = keySet.number(name);
            long bit = number >= 0 && number < keySet.names().size() ? 1L << number : 0;
            boolean again = (seen & bit) != 0;
            if (number < 0) {
                report(keySet.unknown(), TextCleaner.shown(name), suggestion(name, keySet));
            } else if (again || (empty & bit) != 0) {
                report(again ? JsonMessages.KEY_TWICE : JsonMessages.KEY_AFTER_NULL, name);
            }
            next();
            if (bit == 0 || again) {
                skip();
            } else if (is(JsonToken.VALUE_NULL)) {
                empty |= bit;
            } else {
                seen |= bit;
                field.accept(name);
            }
        }
        return true;
    }

    /// Reads the list of a part of something: the reader is called for each entry but null.
    void list(Runnable entry) {
        list(ReadLimits.PARTS, entry);
    }

    /// Reads the first entries of a list; whether these were all. What is no list at all is
    /// reported and left out.
    boolean list(int most, Runnable entry) {
        if (!is(JsonToken.START_ARRAY)) {
            wrongType(JsonMessages.TYPE_LIST);
            return true;
        }
        int count = 0;
        boolean whole = true;
        while (next() != JsonToken.END_ARRAY && token() != null) {
            if (count < most && entries < ReadLimits.ENTRIES) {
                count++;
                entries++;
                if (!is(JsonToken.VALUE_NULL)) {
                    entry.run();
                }
            } else {
                if (whole) {
                    problems.addLast(JsonMessages.TOO_MANY_ENTRIES, spot(), pointer(), count);
                    whole = false;
                }
                skip();
            }
        }
        return whole;
    }

    /// Reads a text of the file, cleaned and no longer than the limit; null for another type.
    @Nullable String string(int limit) {
        if (!is(JsonToken.VALUE_STRING)) {
            wrongType(JsonMessages.TYPE_TEXT);
            return null;
        }
        return TextCleaner.clean(parser, limit, this::report);
    }

    /// Reads a short string that many places share.
    @Nullable String id() {
        String read = string(ReadLimits.ID);
        return read == null ? null : intern(read);
    }

    String intern(String string) {
        String known = interned.putIfAbsent(string, string);
        return known == null ? string : known;
    }

    /// The digits of the current number, as they are written.
    String digits() {
        return parser.getString();
    }

    /// " Did you mean …?" to end a sentence with, or nothing.
    Object didYouMean(String word, Collection<String> known) {
        String near = spelling.to(word, known);
        return near == null ? "" : new NestedMessage(JsonMessages.DID_YOU_MEAN, near);
    }

    private Object suggestion(String word, KeySet keySet) {
        WordList known = new WordList(keySet.names());
        if (keySet.unknown() == JsonMessages.LANGUAGE_UNKNOWN) {
            return known;
        }
        Object meant = didYouMean(word, keySet.names());
        return meant instanceof NestedMessage
                ? meant
                : new NestedMessage(JsonMessages.KNOWN_ARE, known);
    }
}
