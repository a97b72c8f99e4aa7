package h20timeline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomTimelines;
import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.model.Event;
import h20timeline.model.Problem;
import h20timeline.model.StepDelivery;
import h20timeline.model.StoryStep;
import h20timeline.model.Timeline;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two files as one timeline.
class TimelineMergeTest {
    static LongStream seeds() {
        return RandomCases.seeds();
    }

    @Test
    void theSagaAndWhatCameAfterAreOne() {
        TimelineMerge.MergedTimeline merged =
                TimelineMerge.of(Sagas.saga(), "saga.json", Sagas.after(), "after.json");
        assertEquals(List.of(), merged.problems());
        Timeline whole = merged.timeline();
        assertEquals(51, whole.events().size());
        assertEquals(5, whole.tracks().size());
        assertEquals("2026-05-31", String.valueOf(whole.asOf()));
        assertEquals(
                "after.json", whole.event("after-merger-ended").orElseThrow().provenance().file());
        // The day of what is known can be moved past the end of the first file.
        Timeline then = new Knowledge(whole).on(LocalDate.parse("2025-12-08").toEpochDay());
        assertTrue(then.event("after-merger-ended").isEmpty());
        assertTrue(then.event("after-q2-no-h20").isPresent());
        assertEquals(34, then.events().stream().filter(TimelineMergeTest::isOfTheSaga).count());
    }

    @Test
    void whatWentOnAtTheEndOfAFileIsNotSaidToGoOnForEver() {
        Timeline whole =
                TimelineMerge.of(Sagas.saga(), "saga.json", Sagas.after(), "after.json").timeline();
        assertEquals("2025-05-25/", date(whole, "hygon-sugon-merger"));
        Knowledge knowledge = new Knowledge(whole);
        for (String day : List.of("2025-05-26", "2025-08-24")) {
            Timeline then = knowledge.on(LocalDate.parse(day).toEpochDay());
            assertEquals("2025-05-25/..", date(then, "hygon-sugon-merger"));
        }
        Timeline later = knowledge.on(LocalDate.parse("2025-08-27").toEpochDay());
        assertEquals("2025-05-25/", date(later, "hygon-sugon-merger"));
    }

    private static String date(Timeline timeline, String event) {
        return timeline.event(event).orElseThrow().date().edtf();
    }

    private static boolean isOfTheSaga(Event event) {
        return event.provenance().file().equals("saga.json");
    }

    @Test
    void aStepThatIsRenamedIsDeliveredAsBefore() {
        String file =
                """
                {"format": 1, "title": "X", "tracks": [{"id": "a", "name": "A"}],
                "events": [{"id": "one", "date": "2025-01-05", "track": "a", "headline": "%1$s"}],
                "story": [{"id": "s", "title": "%1$s", "focus": ["one"], "hidden": true,
                "build": true, "seconds": 40}]}
                """;
        Timeline one = Sagas.given(file.formatted("One"));
        Timeline other = Sagas.given(file.formatted("Other"));
        List<StoryStep> steps = TimelineMerge.of(one, "a.json", other, "b.json").timeline().story();
        assertEquals("s-2", steps.getLast().id());
        assertEquals(List.of("one-2"), steps.getLast().focus());
        assertEquals(new StepDelivery(true, true, 40), steps.getLast().delivery());
    }

    @Test
    void aFileAddedToItselfIsTheSameOnce() {
        Timeline saga = Sagas.saga();
        TimelineMerge.MergedTimeline merged = TimelineMerge.of(saga, "a.json", saga, "b.json");
        assertEquals(List.of(), merged.problems());
        assertEquals(saga.events().size(), merged.timeline().events().size());
        assertEquals(saga.sources(), merged.timeline().sources());
        assertEquals(saga.links(), merged.timeline().links());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostAndNothingLeadsNowhere(long seed) {
        RandomCases.check(
                seed,
                60,
                random -> {
                    Timeline one = RandomTimelines.of(random);
                    Timeline other = RandomTimelines.of(random);
                    TimelineMerge.MergedTimeline merged =
                            TimelineMerge.of(one, "one.json", other, "other.json");
                    Timeline whole = merged.timeline();
                    Set<String> ids = new HashSet<>();
                    whole.events().forEach(event -> assertTrue(ids.add(event.id()), event.id()));
                    assertEquals(one.events().size() + other.events().size(), ids.size());
                    for (Event event : whole.events()) {
                        event.sources().forEach(id -> assertTrue(whole.source(id).isPresent(), id));
                        event.history()
                                .forEach(entry ->
                                        assertTrue(
                                                entry.source() == null
                                                        || whole.source(entry.source())
                                                                .isPresent()));
                    }
                    whole.links()
                            .forEach(link ->
                                    assertTrue(
                                            ids.contains(link.from()) && ids.contains(link.to())));
                    whole.story().forEach(step -> assertTrue(ids.containsAll(step.focus())));
                    for (Problem problem : merged.problems()) {
                        assertEquals("other.json", problem.place().file());
                        assertTrue(!problem.place().pointer().isEmpty());
                        assertTrue(!problem.line(Language.ZH).contains("%"));
                    }
                    long events =
                            merged.problems().stream()
                                    .filter(p -> p.place().pointer().startsWith("/events/"))
                                    .count();
                    assertEquals(Math.min(one.events().size(), other.events().size()), events);
                });
    }
}
