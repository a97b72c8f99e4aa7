package h20timeline.story;

import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The events of a timeline and the claims in them by their standing: how many of each, and the
/// first of them. Made once for a timeline, which may be long.
public record StatusSummary(Map<Standing, Group> groups) {
    /// More would fit no screen.
    private static final int MOST = 64;

    /// What has one standing: the first ones, those that the story is about before the others, and
    /// how many there are in all.
    public record Group(List<Assertion> first, int count) {
        static final Group EMPTY = new Group(List.of(), 0);

        /// Copies the list.
        public Group {
            first = List.copyOf(first);
        }
    }

    /// Copies the map.
    public StatusSummary {
        groups = Map.copyOf(groups);
    }

    /// That of a timeline.
    public static StatusSummary of(Timeline timeline) {
        Set<String> told = new HashSet<>();
        timeline.story().forEach(step -> told.addAll(step.focus()));
        // What happened or was said comes before what is claimed in it, of the same weight.
        Comparator<Assertion> order =
                Comparator.comparing(
                                (Assertion one) -> one.event().importance() != Importance.BACKBONE)
                        .thenComparing(one -> !told.contains(one.event().id()))
                        .thenComparing(one -> one.event().importance())
                        .thenComparing(one -> one.claim() != null)
                        .thenComparingLong(one -> one.event().date().extent().anchor());
        Map<Standing, List<Assertion>> all = new EnumMap<>(Standing.class);
        for (Event event : timeline.events()) {
            for (Assertion assertion : Assertion.of(event)) {
                all.computeIfAbsent(assertion.standing(), standing -> new ArrayList<>())
                        .add(assertion);
            }
        }
        Map<Standing, Group> groups = new EnumMap<>(Standing.class);
        all.forEach((standing, assertions) -> {
            List<Assertion> first = assertions.stream().sorted(order).limit(MOST).toList();
            groups.put(standing, new Group(first, assertions.size()));
        });
        return new StatusSummary(groups);
    }

    /// What stands so.
    public Group of(Standing standing) {
        return groups.getOrDefault(standing, Group.EMPTY);
    }
}
