package h20timeline.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// What the beginning of a JSON text looks like: the paths of its keys, such as
/// `events[].start_date`. Nothing for what is no JSON.
///
/// @param root `{` for an object, `[` for a list, empty for what is no JSON
public record JsonOutline(String root, Set<String> paths) {
    private static final int MOST_TOKENS = 20_000;
    private static final int DEEPEST = 5;

    /// Copies the set.
    public JsonOutline {
        paths = Set.copyOf(paths);
    }

    static JsonOutline of(String text) {
        int start = JsonDocument.start(text);
        Set<String> paths = new LinkedHashSet<>();
        if (start < 0) {
            return new JsonOutline("", paths);
        }
        Deque<String> path = new ArrayDeque<>();
        try (JsonParser parser =
                JsonDocument.factory()
                        .createParser(ObjectReadContext.empty(), text.substring(start))) {
            JsonToken token = parser.nextToken();
            String name = "";
            for (int i = 0; token != null && i < MOST_TOKENS; i++) {
                switch (token) {
                    case PROPERTY_NAME -> {
                        name = parser.currentName();
                        if (path.size() <= DEEPEST) {
                            paths.add(path.isEmpty() ? name : path.peek() + name);
                        }
                    }
                    case START_OBJECT -> {
                        path.push(inner(path, name, "."));
                        name = "";
                    }
                    case START_ARRAY -> {
                        path.push(inner(path, name, "[]."));
                        name = "";
                    }
                    case END_OBJECT, END_ARRAY -> path.pop();
                    default -> {}
                }
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            // The head may end anywhere; what came before tells the format.
        }
        return new JsonOutline(text.substring(start, start + 1), paths);
    }

    private static String inner(Deque<String> path, String name, String sign) {
        if (path.isEmpty()) {
            return sign.equals(".") ? "" : sign;
        }
        String outer = path.peek();
        // An object that is an entry of a list has the list's path.
        return name.isEmpty() ? outer : outer + name + sign;
    }

    /// Whether it is JSON at all.
    public boolean isJson() {
        return !root.isEmpty();
    }

    /// Whether it has all these keys.
    public boolean has(String... keys) {
        for (String key : keys) {
            if (!paths.contains(key)) {
                return false;
            }
        }
        return true;
    }

    /// Whether it has one of these keys.
    public boolean hasOneOf(String... keys) {
        for (String key : keys) {
            if (paths.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
