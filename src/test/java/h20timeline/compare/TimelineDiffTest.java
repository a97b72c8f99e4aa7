package h20timeline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomChanges;
import h20timeline.RandomTimelines;
import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What became of a timeline.
class TimelineDiffTest {
    private static final int CASES = 60;

    static LongStream seeds() {
        return RandomCases.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTimelineDoesNotDifferFromItself(long seed) {
        RandomCases.check(
                seed,
                CASES,
                random -> {
                    Timeline timeline = RandomTimelines.of(random);
                    assertTrue(TimelineDiff.of(timeline, timeline).isEmpty());
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDifferencesMakeTheOneOfTheOther(long seed) {
        RandomCases.check(
                seed,
                CASES,
                random -> {
                    Timeline old = RandomTimelines.of(random);
                    Timeline now =
                            random.nextInt(4) == 0
                                    ? RandomTimelines.of(random)
                                    : RandomChanges.of(old, random);
                    TimelineDiff diff = TimelineDiff.of(old, now);
                    assertEquals(
                            RandomTimelines.parts(now), RandomTimelines.parts(diff.apply(old)));
                    TimelineDiff back = TimelineDiff.of(now, old);
                    assertEquals(
                            RandomTimelines.parts(old), RandomTimelines.parts(back.apply(now)));
                    assertEquals(diff.isEmpty(), back.isEmpty());
                });
    }

    private static Set<ChangeKind> kinds(TimelineDiff diff, String id) {
        return diff.events().stream()
                .filter(change -> change.shown().id().equals(id))
                .findFirst()
                .orElseThrow()
                .kinds();
    }

    @Test
    void whatBecameOfTheSagaInAWeekIsToldByItsKind() {
        Knowledge saga = new Knowledge(Sagas.saga());
        Timeline old = saga.on(LocalDate.parse("2025-08-15").toEpochDay());
        Timeline now = saga.on(LocalDate.parse("2025-08-22").toEpochDay());
        TimelineDiff diff = TimelineDiff.of(old, now);
        assertEquals(Set.of(ChangeKind.ADDED), kinds(diff, "h20-halt-report"));
        assertTrue(kinds(diff, "b30-plan").contains(ChangeKind.DATE_MOVED));
        assertTrue(kinds(diff, "b30-plan").contains(ChangeKind.WORDING));
        assertTrue(kinds(diff, "buyer-guidance").contains(ChangeKind.CLAIM_ADDED));
        assertTrue(kinds(diff, "buyer-guidance").contains(ChangeKind.SOURCE_ADDED));
        TimelineDiff night =
                TimelineDiff.of(saga.on(LocalDate.parse("2025-08-21").toEpochDay()), now);
        assertTrue(kinds(night, "h20-halt-report").contains(ChangeKind.CLAIM_ANSWERED));
    }

    @Test
    void anEventUnderAnotherIdIsFoundByItsDateAndWords() {
        Timeline saga = Sagas.saga();
        List<Event> events =
                saga.events().stream()
                        .map(event ->
                                event.id().equals("yuyuan-report")
                                        ? event.with(event.core().withId("cctv-article"))
                                        : event)
                        .toList();
        Timeline now = TimelineFrame.of(saga).with(events);
        TimelineDiff diff = TimelineDiff.of(saga, now);
        assertEquals(1, diff.events().size());
        assertEquals(Set.of(ChangeKind.RENAMED), kinds(diff, "cctv-article"));
        assertEquals(RandomTimelines.parts(now), RandomTimelines.parts(diff.apply(saga)));
        assertTrue(TimelineDiff.of(saga, RandomTimelines.of(new Random(1))).events().size() > 30);
    }

    @Test
    void whatDiffersStandsOut() {
        Knowledge saga = new Knowledge(Sagas.saga());
        Timeline old = saga.on(LocalDate.parse("2025-08-15").toEpochDay());
        Timeline now = saga.on(LocalDate.parse("2025-08-22").toEpochDay());
        TimelineDiff diff = TimelineDiff.of(old, now);
        Timeline shown =
                ComparedTimeline.of(old, now, Text.same("old.json"), Text.same("new.json"));
        Set<String> changed = new HashSet<>();
        diff.events().forEach(change -> changed.add(change.shown().id()));
        for (Event event : shown.events()) {
            assertEquals(
                    changed.contains(event.id()),
                    event.importance() == Importance.BACKBONE,
                    event.id());
        }
        assertEquals("从“old.json”到“new.json”的变化", shown.title().in(Language.ZH));
    }
}
