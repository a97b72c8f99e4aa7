package h20timeline;

import h20timeline.model.Event;
import h20timeline.model.EventWording;
import h20timeline.model.Source;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Timelines as somebody left them who worked on another: some events changed, taken away, renamed,
/// moved and added.
public final class RandomChanges {
    private final Random random;
    private final RandomTimelines draw;

    private RandomChanges(Random random) {
        this.random = random;
        draw = new RandomTimelines(random);
    }

    /// A timeline changed by chance.
    public static Timeline of(Timeline old, Random random) {
        return new RandomChanges(random).of(old);
    }

    private Timeline of(Timeline old) {
        List<Event> events = new ArrayList<>();
        for (Event event : old.events()) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> events.add(event.with(draw.core(event.id())));
                case 2 -> events.add(draw.event(event.id()));
                case 3 ->
                        events.add(
                                new Event(
                                        event.core(),
                                        new EventWording(
                                                draw.text(),
                                                event.summary(),
                                                event.caution(),
                                                event.dateNote()),
                                        event.evidence(),
                                        event.provenance()));
                case 4 -> events.add(event.with(event.core().withId("r" + event.id())));
                default -> events.add(event);
            }
        }
        if (events.isEmpty() || random.nextBoolean()) {
            events.add(random.nextInt(events.size() + 1), draw.event("new"));
        }
        if (random.nextInt(4) == 0) {
            events.add(events.removeFirst());
        }
        boolean other = random.nextBoolean();
        List<String> ids = events.stream().map(Event::id).toList();
        List<Source> sources = new ArrayList<>(old.sources());
        if (other) {
            sources.set(1, draw.source("q1"));
        }
        return new Timeline(
                other ? draw.text() : old.title(),
                old.description(),
                other ? old.asOf() : draw.maybe(draw::day),
                old.tracks(),
                old.actors(),
                sources,
                events,
                old.links().stream()
                        .filter(l -> ids.contains(l.from()) && ids.contains(l.to()))
                        .toList(),
                old.story().stream()
                        .filter(s -> ids.containsAll(s.focus()) && ids.containsAll(s.beside()))
                        .toList(),
                old.plan());
    }
}
