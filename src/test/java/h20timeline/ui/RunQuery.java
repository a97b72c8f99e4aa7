package h20timeline.ui;

import h20timeline.find.FacetCounts;
import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.model.EventSet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// A question that somebody asked at a desk, and its answer.
public final class RunQuery {
    private RunQuery() {}

    /// Makes some events stand out, by their positions in the timeline's list.
    public static void light(WindowFixture desk, BitSet events) {
        Query query = Query.EVERYTHING.withWords("word");
        FacetCounts none = new FacetCounts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        EventSet all = EventSet.all(desk.index.timeline().events().size());
        desk.given(() -> {
            desk.model.ask(query);
            desk.model.answered(
                    new QueryResult(query, all, EventSet.of(events), List.of(), none, List.of()));
        });
    }
}
