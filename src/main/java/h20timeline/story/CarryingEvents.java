package h20timeline.story;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The events that carry a story which the file does not tell: the backbone and what one needs to
/// understand it, or every event where there is none of either; never more than a room can follow.
final class CarryingEvents {
    /// With the title, the overview and the end a story has at most 25 steps.
    static final int MOST = 22;

    private CarryingEvents() {}

    /// Those of a timeline, in time.
    static List<Event> of(Timeline timeline) {
        List<Event> all =
                timeline.events().stream()
                        .sorted(Comparator.comparingLong(CarryingEvents::anchor))
                        .toList();
        List<Event> backbone = of(all, Importance.BACKBONE);
        List<Event> context = of(all, Importance.CONTEXT);
        List<Event> carrying = new ArrayList<>(firstOfStretches(backbone, MOST));
        carrying.addAll(firstOfStretches(context, MOST - carrying.size()));
        if (carrying.isEmpty()) {
            carrying.addAll(firstOfStretches(all, MOST));
        }
        carrying.sort(Comparator.comparingLong(CarryingEvents::anchor));
        return List.copyOf(carrying);
    }

    private static long anchor(Event event) {
        return event.date().extent().anchor();
    }

    private static List<Event> of(List<Event> events, Importance importance) {
        return events.stream().filter(event -> event.importance() == importance).toList();
    }

    /// All of the events, or of so many stretches with the same number of events each the one that
    /// most is known of: its sources, its figures, its claims.
    private static List<Event> firstOfStretches(List<Event> events, int most) {
        int count = events.size();
        if (count <= most) {
            return events;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> events.subList(i * count / most, (i + 1) * count / most))
                .map(CarryingEvents::bestKnown)
                .toList();
    }

    private static Event bestKnown(List<Event> stretch) {
        Event best = stretch.getFirst();
        for (Event event : stretch) {
            best = known(event) > known(best) ? event : best;
        }
        return best;
    }

    private static int known(Event event) {
        return event.sources().size() + event.figures().size() + event.claims().size();
    }
}
