package h20timeline.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names that events share (actors, sources), and for each the events that have it.
final class Postings {
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> events = new ArrayList<>();
    private final TextIndex names;

    /// `named` gives each id its texts.
    Postings(List<String> all, java.util.function.Function<String, List<String>> named) {
        TextIndex.Builder builder = new TextIndex.Builder(all.size());
        for (String id : all) {
            numbers.put(id, ids.size());
            ids.add(id);
            events.add(new BitSet());
            named.apply(id).forEach(builder::add);
            builder.close();
        }
        names = builder.build();
    }

    /// Takes note that an event has some of the names, and gives their numbers.
    int[] add(int event, List<String> has) {
        int[] own = has.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
        for (int number : own) {
            events.get(number).set(event);
        }
        return own;
    }

    /// Adds the events one of whose names has a folded term, but for names that more events share.
    void find(String term, int most, BitSet found) {
        BitSet named = new BitSet(ids.size());
        names.find(term, 0, named);
        named.stream()
                .mapToObj(events::get)
                .filter(having -> having.cardinality() <= most)
                .forEach(found::or);
    }

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number);
    }
}
