package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.RandomCases;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What filters let pass and how many each choice would give, held against counting by hand.
class FacetIndexTest {
    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void everyFilterIsWhatCountingByHandSays(long seed) {
        RandomCases.check(seed, 50, FacetIndexTest::isWhatCountingByHandSays);
    }

    private static void isWhatCountingByHandSays(Random random) {
        Filter filter = filter(random);
        String words = List.of("", "nvidia", "h20 china", "芯片").get(random.nextInt(4));
        QueryResult result = Library.ask(new Query(words, filter, SortOrder.DATE));
        Set<String> worded = new HashSet<>(Library.ids(Library.words(words)));
        List<Event> events = Library.SAGA.events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            assertEquals(meets(event, filter), result.passing().contains(i));
            assertEquals(
                    meets(event, filter) && worded.contains(event.id()), result.hits().contains(i));
        }
        FacetCounts facetCounts = result.counts();
        assertEquals(
                count(worded, without(filter, "tracks"), e -> Set.of(e.track())),
                facetCounts.tracks());
        assertEquals(
                count(worded, without(filter, "statuses"), e -> Set.of(e.status())),
                facetCounts.statuses());
        assertEquals(
                count(worded, without(filter, "kinds"), e -> Set.of(e.kind())),
                facetCounts.kinds());
        assertEquals(
                count(worded, without(filter, "importances"), e -> Set.of(e.importance())),
                facetCounts.importances());
        assertEquals(
                count(worded, without(filter, "actors"), e -> new HashSet<>(e.actors())),
                facetCounts.actors());
    }

    private static Filter filter(Random random) {
        Filter filter = Filter.NONE;
        for (var track : Library.SAGA.tracks()) {
            filter = filter.track(track.id(), random.nextInt(4) == 0);
        }
        for (Status status : Status.values()) {
            filter = filter.status(status, random.nextInt(4) == 0);
        }
        for (Kind kind : Kind.values()) {
            filter = filter.kind(kind, random.nextInt(5) == 0);
        }
        for (Importance importance : Importance.values()) {
            filter = filter.importance(importance, random.nextInt(4) == 0);
        }
        for (var actor : Library.SAGA.actors()) {
            filter = filter.actor(actor.id(), random.nextInt(30) == 0);
        }
        return filter;
    }

    private static Filter without(Filter f, String set) {
        return new Filter(
                set.equals("tracks") ? Set.of() : f.tracks(),
                set.equals("statuses") ? Set.of() : f.statuses(),
                set.equals("kinds") ? Set.of() : f.kinds(),
                set.equals("importances") ? Set.of() : f.importances(),
                set.equals("actors") ? Set.of() : f.actors(),
                f.from(),
                f.to());
    }

    private static boolean meets(Event event, Filter f) {
        return (f.tracks().isEmpty() || f.tracks().contains(event.track()))
                && (f.statuses().isEmpty() || f.statuses().contains(event.status()))
                && (f.kinds().isEmpty() || f.kinds().contains(event.kind()))
                && (f.importances().isEmpty() || f.importances().contains(event.importance()))
                && (f.actors().isEmpty() || event.actors().stream().anyMatch(f.actors()::contains));
    }

    private static <K> Map<K, Integer> count(
            Set<String> among, Filter filter, Function<Event, Set<K>> choices) {
        Map<K, Integer> facetCounts = new HashMap<>();
        Library.SAGA.events().stream()
                .filter(e -> among.contains(e.id()) && meets(e, filter))
                .forEach(e -> choices.apply(e).forEach(c -> facetCounts.merge(c, 1, Integer::sum)));
        return facetCounts;
    }

    @Test
    void idsThatATimelineDoesNotHaveArePruned() {
        String track = Library.SAGA.tracks().getFirst().id();
        Filter filter = Filter.NONE.track(track, true).track("gone", true).actor("nobody", true);
        assertEquals(Filter.NONE.track(track, true), filter.pruned(Library.SAGA));
        assertEquals(3, filter.choices());
        assertEquals(Filter.NONE, filter.track(track, false).pruned(Library.SAGA));
    }
}
