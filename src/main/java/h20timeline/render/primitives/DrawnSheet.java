package h20timeline.render.primitives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All that a drawing is made of, the lowest first, and its size in its own units.
public record DrawnSheet(double width, double height, List<DrawnGroup> groups) {
    /// Copies the list.
    public DrawnSheet {
        groups = List.copyOf(groups);
    }

    /// The same with one group for each event, where the first thing of it is: an event may have a
    /// card as well as a mark, and neither lies over the other.
    public DrawnSheet joined() {
        Map<String, DrawnGroup> joined = new LinkedHashMap<>();
        int others = 0;
        for (DrawnGroup group : groups) {
            String key = group.event() == null ? "#" + others++ : "=" + group.event();
            DrawnGroup before = joined.get(key);
            if (before != null && Objects.equals(before.clip(), group.clip())) {
                List<Primitive> all = new ArrayList<>(before.primitives());
                all.addAll(group.primitives());
                joined.put(key, new DrawnGroup(group.event(), group.clip(), all));
            } else {
                joined.put(before == null ? key : "#" + others++, group);
            }
        }
        return new DrawnSheet(width, height, List.copyOf(joined.values()));
    }

    /// All words, in the order in which they are drawn.
    public List<Primitive.Words> words() {
        return groups.stream().flatMap(group -> group.words().stream()).toList();
    }
}
