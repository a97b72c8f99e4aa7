package h20timeline.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The entries of two lists as one: those of one id are one where they are equal, else that of the
/// second list gets another id.
final class IdMerge<T> {
    private final List<T> ours;
    private final Function<T, String> id;
    private final Map<String, T> known = new HashMap<>();
    private final Map<String, @Nullable String> ids = new HashMap<>();
    private final Conflicts conflicts;

    /// Told of each entry that gets another id.
    @FunctionalInterface
    interface Conflicts {
        void report(CompareMessages conflict, String pointer, String own, String free);
    }

    /// Gives an entry another id.
    @FunctionalInterface
    interface Rename<T> {
        T of(T one, String id);
    }

    /// Whether two entries of one id are the same.
    @FunctionalInterface
    interface Sameness<T> {
        boolean test(T one, T other);
    }

    IdMerge(List<T> ours, Function<T, String> id, Conflicts conflicts) {
        this.ours = ours;
        this.id = id;
        this.conflicts = conflicts;
        ours.forEach(one -> known.put(id.apply(one), one));
    }

    void rename(List<T> theirs, CompareMessages conflict, String list) {
        rename(theirs, conflict, list, Object::equals);
    }

    void rename(List<T> theirs, CompareMessages conflict, String list, Sameness<T> same) {
        Set<String> taken = new HashSet<>(known.keySet());
        theirs.forEach(one -> taken.add(id.apply(one)));
        for (int i = 0; i < theirs.size(); i++) {
            T one = theirs.get(i);
            String own = id.apply(one);
            T other = known.get(own);
            if (other == null) {
                ids.put(own, own);
            } else if (same.test(other, one)) {
                ids.put(own, null);
            } else {
                String free = free(own, taken);
                taken.add(free);
                ids.put(own, free);
                conflicts.report(conflict, "/" + list + "/" + i, own, free);
            }
        }
    }

    private static String free(String own, Set<String> taken) {
        int number = 2;
        while (taken.contains(own + "-" + number)) {
            number++;
        }
        return own + "-" + number;
    }

    /// The id in the whole of each id of the second list; null where it is in the first one
    /// already.
    Map<String, @Nullable String> ids() {
        return ids;
    }

    /// Those of both files; one that is in both stands once.
    List<T> all(List<T> theirs, Rename<T> rename) {
        List<T> all = new ArrayList<>(ours);
        for (T one : theirs) {
            String next = ids.get(id.apply(one));
            if (next != null) {
                all.add(rename.of(one, next));
            }
        }
        return all;
    }
}
