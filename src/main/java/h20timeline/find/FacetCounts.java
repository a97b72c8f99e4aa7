package h20timeline.find;

import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import java.util.Map;

/// How many events each choice would give: those that have the words and meet all other sets of
/// choices. A choice that is absent would give none.
public record FacetCounts(
        Map<String, Integer> tracks,
        Map<Status, Integer> statuses,
        Map<Kind, Integer> kinds,
        Map<Importance, Integer> importances,
        Map<String, Integer> actors) {
    /// Copies the maps.
    public FacetCounts {
        tracks = Map.copyOf(tracks);
        statuses = Map.copyOf(statuses);
        kinds = Map.copyOf(kinds);
        importances = Map.copyOf(importances);
        actors = Map.copyOf(actors);
    }
}
