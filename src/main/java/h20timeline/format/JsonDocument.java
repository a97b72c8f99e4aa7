package h20timeline.format;

import h20timeline.format.JsonObject.JsonLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads the JSON of other programs, which is often JavaScript: a call or an assignment around it,
/// single quotes, comments, commas at the end. Where a file breaks off, gives what stood before.
public final class JsonDocument {
    /// Values of all sorts that are kept at most, so that no file exhausts the memory.
    private static final int MOST_VALUES = 4_000_000;

    /// `storyjs_jsonp_data = {`, `callback({`, `var data = [`, `export default {`.
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\s*(?:/\\*.{0,2000}?\\*/\\s*)?"
                            + "(?:(?:(?:var|let|const|window\\.)\\s*)?[\\w$.]{1,80}\\s*[=(]\\s*"
                            + "|export\\s+default\\s+|;)?(?=[{\\[])",
                    Pattern.DOTALL);

    private final JsonParser parser;
    private final ReadMonitor monitor;
    private int values;

    private JsonDocument(JsonParser parser, ReadMonitor monitor) {
        this.parser = parser;
        this.monitor = monitor;
    }

    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(100)
                                .maxStringLength(2_000_000)
                                .maxNameLength(10_000)
                                .maxNumberLength(1_000)
                                .build())
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    /// Where the JSON of a text begins, behind a call or an assignment; -1 for none.
    static int start(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.lookingAt() ? before.end() : -1;
    }

    /// Whether something stands around the JSON.
    public static boolean isWrapped(String text) {
        return start(text.stripLeading()) > 0;
    }

    /// Reads a text: its root, an object or a list.
    ///
    /// @throws UnreadableFileException if it is no JSON
    public static Object read(String text, ImportNotes notes, ReadMonitor monitor)
            throws UnreadableFileException {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int start = start(plain);
        if (start < 0) {
            throw new UnreadableFileException(1, 1, FormatMessages.NO_JSON);
        }
        // The places of what is read are those of the file.
        String blank = plain.substring(0, start).replaceAll("[^\\r\\n]", " ");
        try (JsonParser parser =
                factory().createParser(ObjectReadContext.empty(), blank + plain.substring(start))) {
            JsonDocument document = new JsonDocument(parser, monitor);
            parser.nextToken();
            Object root = document.root(notes);
            return root == null ? JsonObject.empty() : root;
        }
    }

    private @Nullable Object root(ImportNotes notes) {
        List<Object> outermost = new ArrayList<>();
        try {
            return value(outermost::add);
        } catch (StreamConstraintsException e) {
            note(notes, e, FormatMessages.JSON_TOO_LARGE);
        } catch (TooManyValues e) {
            int line = parser.currentLocation().getLineNr();
            notes.lacking(line, 1, FormatMessages.TOO_MANY, MOST_VALUES);
        } catch (JacksonException e) {
            note(notes, e, FormatMessages.JSON_BREAKS_OFF);
        }
        return outermost.isEmpty() ? null : outermost.getFirst();
    }

    private void note(ImportNotes notes, JacksonException e, FormatMessages message) {
        TokenStreamLocation place = e.getLocation();
        TokenStreamLocation known = place == null ? parser.currentLocation() : place;
        notes.lacking(Math.max(1, known.getLineNr()), Math.max(1, known.getColumnNr()), message);
    }

    /// Reads the value here. An object or a list is handed to `begun` before what is in it is read,
    /// so that it is there where the file breaks off.
    private @Nullable Object value(Consumer<Object> begun) {
        if ((++values & 0xFFF) == 0 && monitor.cancelled()) {
            throw new CancellationException();
        }
        if (values > MOST_VALUES) {
            throw new TooManyValues();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(begun);
            case START_ARRAY -> list(begun);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    new JsonLiteral(parser.getString());
            case null, default -> null;
        };
    }

    private List<Object> list(Consumer<Object> begun) {
        List<Object> list = new ArrayList<>();
        begun.accept(list);
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            Object entry = value(list::add);
            if (entry != null && !(entry instanceof JsonObject) && !(entry instanceof List<?>)) {
                list.add(entry);
            }
        }
        return list;
    }

    private JsonObject object(Consumer<Object> begun) {
        TokenStreamLocation place = parser.currentTokenLocation();
        Map<String, Object> fields = new LinkedHashMap<>();
        JsonObject object = new JsonObject(fields, place.getLineNr(), place.getColumnNr());
        begun.accept(object);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(inner -> fields.putIfAbsent(name, inner));
            if (value != null) {
                fields.putIfAbsent(name, value);
            }
        }
        return object;
    }

    private static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyValues() {
            super(null, null, false, false);
        }
    }
}
