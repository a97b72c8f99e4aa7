package h20timeline.format.json;

import h20timeline.model.Event;
import h20timeline.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts the sources of an event in the order in which they are named everywhere: the one that the
/// file names first, then those that were read themselves, then those that were read through
/// another outlet. Otherwise the order of the file stays.
final class SourceRanking {
    private final Set<String> reposts = new HashSet<>();

    SourceRanking(List<Source> sources) {
        sources.stream().filter(s -> !s.via().isEmpty()).map(Source::id).forEach(reposts::add);
    }

    Event ranked(Event event) {
        List<String> sources = event.sources();
        if (sources.size() < 3 || sources.stream().noneMatch(reposts::contains)) {
            return event;
        }
        List<String> others = sources.subList(1, sources.size());
        List<String> ranked = new ArrayList<>(sources.size());
        ranked.add(sources.getFirst());
        others.stream().filter(id -> !reposts.contains(id)).forEach(ranked::add);
        others.stream().filter(reposts::contains).forEach(ranked::add);
        return event.with(event.evidence().withSources(ranked));
    }
}
