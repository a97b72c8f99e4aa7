package h20timeline.format.table;

import h20timeline.format.CleanText;
import h20timeline.format.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives the tracks, actors and sources that somebody typed into an edited table entries of their
/// own, so that no event names what does not exist.
final class EventTableEntries {
    private final Map<String, Object> file;

    EventTableEntries(Map<String, Object> file) {
        this.file = file;
    }

    void complete(List<Object> events) {
        complete(events, "track", "tracks", "name");
        complete(events, "actors", "actors", "name");
        complete(events, "sources", "sources", "title");
    }

    private void complete(List<Object> events, String key, String list, String nameKey) {
        List<Object> entries = new ArrayList<>(new JsonObject(file, 0, 0).list(list));
        Map<String, String> known = new HashMap<>();
        for (Object entry : entries) {
            if (entry instanceof JsonObject object) {
                known.put(object.text("id"), object.text("id"));
            }
        }
        int before = entries.size();
        for (Object each : events) {
            if (!(each instanceof JsonObject event)) {
                continue;
            }
            Object value = event.fields().get(key);
            if (value instanceof String name && !name.isBlank()) {
                event.fields().put(key, id(name, known, entries, nameKey));
            } else if (value instanceof List<?> names) {
                event.fields()
                        .put(
                                key,
                                new ArrayList<>(
                                        names.stream()
                                                .map(name ->
                                                        (Object)
                                                                id(
                                                                        String.valueOf(name),
                                                                        known,
                                                                        entries,
                                                                        nameKey))
                                                .toList()));
            }
        }
        if (entries.size() > before || (before == 0 && list.equals("tracks"))) {
            file.put(list, entries);
        }
    }

    private static String id(
            String name, Map<String, String> known, List<Object> entries, String nameKey) {
        String typed = name.strip();
        String id = known.get(typed);
        if (id != null) {
            return id;
        }
        String slug = CleanText.slug(typed);
        String base = slug.isEmpty() ? "entry" : slug;
        String made = base;
        for (int i = 2; known.containsValue(made); i++) {
            made = base + "-" + i;
        }
        known.put(typed, made);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", made);
        entry.put(nameKey, typed);
        entries.add(new JsonObject(entry, 0, 0));
        return made;
    }
}
