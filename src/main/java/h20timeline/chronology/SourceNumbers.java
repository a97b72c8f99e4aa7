package h20timeline.chronology;

import h20timeline.model.Event;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers the sources of a chronology in the order in which they are first named. For one thread.
final class SourceNumbers {
    private final Timeline timeline;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SourceNumbers(Timeline timeline) {
        this.timeline = timeline;
    }

    /// The numbers of all that an event rests on, the best source first.
    List<Integer> of(Event event) {
        return Stream.of(
                        event.sources().stream(),
                        event.claims().stream().map(claim -> claim.source()),
                        event.quotes().stream().map(quote -> quote.source()))
                .flatMap(ids -> ids)
                .map(this::of)
                .filter(number -> number > 0)
                .distinct()
                .toList();
    }

    /// The number of a source; 0 for none.
    int of(@Nullable String id) {
        if (id == null || timeline.source(id).isEmpty()) {
            return 0;
        }
        return numbers.computeIfAbsent(id, i -> numbers.size() + 1);
    }

    /// All that have a number, in order.
    List<ChronologySource> all() {
        List<ChronologySource> sources = new ArrayList<>();
        numbers.forEach((id, number) ->
                timeline.source(id)
                        .ifPresent(source -> sources.add(new ChronologySource(number, source))));
        return sources;
    }
}
