package h20timeline.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The ids of a draft: each stands once in its list.
final class DraftIds {
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /// The id that is wanted, or one like it that is free.
    ///
    /// @param kind the word for an entry that has no name to make an id of
    String unique(String list, String wanted, String kind) {
        Set<String> taken = ids.computeIfAbsent(list, k -> new HashSet<>());
        String base = wanted.isEmpty() ? kind : wanted;
        if (!wanted.isEmpty() && taken.add(wanted)) {
            return wanted;
        }
        // Many may want the same: the search goes on where it ended last.
        String key = list + " " + base;
        int number = lastNumber.getOrDefault(key, wanted.isEmpty() ? 0 : 1);
        String id;
        do {
            number++;
            id = base + "-" + number;
        } while (!taken.add(id));
        lastNumber.put(key, number);
        return id;
    }
}
