package h20timeline.format.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The entries of one list of the file, each with an id of its own. An entry without an id gets one
/// when all others are known, so that it never takes one that stands in the file.
final class IdRegistry<T> {
    private final JsonCursor cursor;
    private final String prefix;
    private final JsonMessages twice;
    private final List<T> items = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Integer> nameless = new ArrayList<>();
    private @Nullable String id;
    private boolean faulty;
    private LineColumn idSpot = new LineColumn(0, 0);

    /// Made ids begin with the prefix.
    IdRegistry(JsonCursor cursor, String prefix, JsonMessages twice) {
        this.cursor = cursor;
        this.prefix = prefix;
        this.twice = twice;
    }

    /// Begins an entry.
    void begin() {
        id = null;
        faulty = false;
    }

    /// Reads the entry's id.
    void read() {
        idSpot = cursor.spot();
        String read = cursor.id();
        if (read == null || read.isBlank()) {
            faulty = read == null;
            return;
        }
        id = read;
        if (!slug(read)) {
            cursor.report(JsonMessages.ID_FORM, TextCleaner.shown(read));
        }
    }

    /// Small letters and digits, with single hyphens between them.
    private static boolean slug(String id) {
        boolean hyphen = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '-' ? hyphen : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }

    /// The entry's id as a sentence can name it.
    String shown() {
        return id == null ? made() : TextCleaner.shown(id);
    }

    private String made() {
        return prefix + (items.size() + 1);
    }

    /// Ends an entry: whether it may be kept, that is whether its id is the first of its kind. The
    /// cursor is on the entry's last token; `start` is where it started.
    boolean unique(LineColumn start) {
        if (id == null) {
            if (!faulty) {
                cursor.reportAt(start, "", JsonMessages.ID_MISSING, made());
            }
            return true;
        }
        if (!ids.contains(id)) {
            return true;
        }
        Object[] args =
                twice == JsonMessages.EVENT_TWICE
                        ? new Object[] {TextCleaner.shown(id)}
                        : new Object[] {TextCleaner.shown(id), cursor.key()};
        cursor.reportAt(idSpot, "/id", twice, args);
        return false;
    }

    /// The entry's id, empty where it is still to be made.
    String id() {
        return id == null ? "" : id;
    }

    /// Keeps the entry.
    void keep(T item) {
        if (id == null) {
            nameless.add(items.size());
        } else {
            ids.add(id);
        }
        items.add(item);
    }

    boolean has(@Nullable String wanted) {
        return wanted != null && ids.contains(wanted);
    }

    /// The ids that stand in the file.
    Set<String> all() {
        return ids;
    }

    /// All entries; those without an id are given one.
    List<T> finish(BiFunction<T, String, T> withId) {
        for (int at : nameless) {
            String made = prefix + (at + 1);
            while (!ids.add(made)) {
                made += "-x";
            }
            items.set(at, withId.apply(items.get(at), made));
        }
        nameless.clear();
        return items;
    }
}
