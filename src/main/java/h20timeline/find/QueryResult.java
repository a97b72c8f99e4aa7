package h20timeline.find;

import h20timeline.model.EventSet;
import java.util.List;

/// What a question found: `passing` meet the choices, `hits` have the words as well, `listed` are
/// the positions of the hits in the order that was asked for. Where there are none, `near` are
/// words that would find something.
public record QueryResult(
        Query question,
        EventSet passing,
        EventSet hits,
        List<Integer> listed,
        FacetCounts counts,
        List<String> near) {}
