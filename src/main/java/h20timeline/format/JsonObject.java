package h20timeline.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of a JSON file, with its place. Values are [JsonObject], lists, strings, and
/// [JsonLiteral] for numbers and truths; what is null is absent. The fields keep their order.
///
/// @param line the line of its brace, counted from 1; 0 where it stands in no file
public record JsonObject(Map<String, Object> fields, int line, int column) {
    /// A number, true or false, as it is written.
    public record JsonLiteral(String text) {}

    /// An object that stands in no file.
    public static JsonObject empty() {
        return new JsonObject(new LinkedHashMap<>(), 0, 0);
    }

    /// Whether there is something under a key.
    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /// The text or number under the first of the keys that has one, without blanks around it; else
    /// empty.
    public String text(String... keys) {
        for (String key : keys) {
            String text = scalar(fields.get(key));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// A string or a number as text; empty for everything else.
    public static String scalar(@Nullable Object value) {
        return switch (value) {
            case String text -> text.strip();
            case JsonLiteral literal -> literal.text();
            case null, default -> "";
        };
    }

    /// Whether the value is `true`, as a word or a truth.
    public boolean truth(String key) {
        return text(key).equalsIgnoreCase("true");
    }

    /// The object under a key; of a list its first; else an empty one.
    public JsonObject object(String key) {
        Object value = fields.get(key);
        if (value instanceof List<?> list && !list.isEmpty()) {
            value = list.getFirst();
        }
        return value instanceof JsonObject object ? object : new JsonObject(Map.of(), line, column);
    }

    /// The entries of the list under a key; one entry that is no list counts as a list.
    public List<Object> list(String key) {
        Object value = fields.get(key);
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return value == null ? List.of() : List.of(value);
    }

    /// The objects of the list under a key.
    public List<JsonObject> objects(String key) {
        return list(key).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }
}
