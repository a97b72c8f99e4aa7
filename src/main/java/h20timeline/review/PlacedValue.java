package h20timeline.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of a JSON file with the place where it starts. A value of another type than asked for is
/// as empty as one that is missing: the reader of event files has said so already.
record PlacedValue(
        int line,
        int column,
        String pointer,
        @Nullable String string,
        Map<String, PlacedValue> fields,
        List<PlacedValue> entries) {
    /// Copies list and map, which keeps its order.
    PlacedValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        entries = List.copyOf(entries);
    }

    /// The entries of the list under a key; none where there is no list.
    List<PlacedValue> list(String key) {
        PlacedValue list = fields.get(key);
        return list == null ? List.of() : list.entries;
    }

    /// The string under a key; empty where there is none.
    String text(String key) {
        PlacedValue value = fields.get(key);
        return value == null ? "" : value.words();
    }

    /// The string itself; empty for any other value.
    String words() {
        return string == null ? "" : string.strip();
    }

    /// Whether something stands under a key.
    boolean has(String key) {
        PlacedValue value = fields.get(key);
        return value != null
                && (!value.words().isEmpty()
                        || !value.fields.isEmpty()
                        || !value.entries.isEmpty());
    }
}
