package h20timeline.format;

import h20timeline.format.JsonObject.JsonLiteral;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes an event file as people keep it under version control: one entry of a list a line.
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /// The bytes of a file.
    public static byte[] file(JsonObject root) {
        JsonWriter writer = new JsonWriter();
        writer.object(root.fields(), 0);
        return writer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A value on one line.
    public static String line(@Nullable Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, Integer.MAX_VALUE);
        return writer.out.toString();
    }

    /// @param depth how many brackets are open; entries of the outermost lists stand on lines of
    ///   their own
    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case JsonObject object -> object(object.fields(), depth);
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> list(list, depth);
            case JsonLiteral literal -> out.append(literal.text());
            case null -> out.append("null");
            default -> string(value.toString());
        }
    }

    private void object(Map<?, ?> fields, int depth) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            out.append(first ? "" : ",");
            separate(depth == 0, 1, first);
            string(String.valueOf(field.getKey()));
            out.append(": ");
            value(field.getValue(), depth == 0 ? 1 : Integer.MAX_VALUE);
            first = false;
        }
        out.append(depth == 0 ? "\n}" : "}");
    }

    private void list(List<?> list, int depth) {
        out.append('[');
        boolean first = true;
        for (Object entry : list) {
            out.append(first ? "" : ",");
            separate(depth == 1, 2, first);
            value(entry, Integer.MAX_VALUE);
            first = false;
        }
        out.append(depth == 1 && !list.isEmpty() ? "\n  ]" : "]");
    }

    private void separate(boolean lines, int indent, boolean first) {
        if (lines) {
            out.append('\n').repeat("  ", indent);
        } else if (!first) {
            out.append(' ');
        }
    }

    private void string(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            out.append(text, written, i);
            written = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append("\\u%04x".formatted((int) c));
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static boolean isPlain(char c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
        return !control && c != '"' && c != '\\';
    }
}
