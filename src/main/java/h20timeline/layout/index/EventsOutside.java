package h20timeline.layout.index;

import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The shown events that have no time in common with a span.
public record EventsOutside(TimelineIndex index, TimeSpan span) {
    /// How many end before it; none is visited.
    public int before() {
        return index.lanes().stream().mapToInt(lane -> lane.endingBefore(span.start())).sum();
    }

    /// How many begin after it; none is visited.
    public int after() {
        return index.lanes().stream().mapToInt(lane -> lane.beginningAfter(span.end())).sum();
    }

    /// Of those before it the one that ends last. Visits all events.
    public Event lastBefore() {
        return events().filter(event -> reach(event).end() < span.start())
                .max(Comparator.comparingLong(event -> reach(event).end()))
                .orElseThrow();
    }

    /// Of those after it the one that begins first. Visits all events.
    public Event firstAfter() {
        return events().filter(event -> reach(event).start() > span.end())
                .min(Comparator.comparingLong(event -> reach(event).start()))
                .orElseThrow();
    }

    private Stream<Event> events() {
        return IntStream.range(0, index.size()).mapToObj(index::inOrder);
    }

    private static TimeSpan reach(Event event) {
        return event.date().extent().reach();
    }
}
