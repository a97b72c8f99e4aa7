package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The steps that are made of a timeline.
class StoryTest {
    private static final Event FIRST = Sagas.event("first", "2025-03-01", "t0", Importance.CONTEXT);
    private static final Event SECOND =
            Sagas.event("second", "2025-05-01", "t1", Importance.BACKBONE);
    private static final Event THIRD = Sagas.event("third", "2025-08-01", "t0", Importance.DETAIL);

    @Test
    void theSagaIsToldAsItsFileTellsIt() {
        Timeline saga = Sagas.saga();
        List<ShowStep> steps = steps(saga);
        assertEquals(saga.story().size() + 2, steps.size());
        assertEquals(ShowStep.StepKind.TITLE, steps.getFirst().kind());
        assertEquals(saga.title(), steps.getFirst().title());
        assertEquals(ShowStep.StepKind.CLOSING, steps.getLast().kind());
        for (int i = 0; i < saga.story().size(); i++) {
            StoryStep beat = saga.story().get(i);
            ShowStep step = steps.get(i + 1);
            assertEquals(beat.title(), step.title());
            assertEquals(beat.focus(), step.focus());
            assertEquals(beat.beside(), step.beside());
            assertEquals(beat.notes(), step.notes());
        }
    }

    @Test
    void everyStepShowsTheDatesOfItsFocus() {
        Timeline saga = Sagas.saga();
        for (ShowStep step : steps(saga)) {
            for (String id : step.focus()) {
                long anchor = saga.event(id).orElseThrow().date().extent().anchor();
                TimeSpan range = step.range();
                assertTrue(
                        range.start() < anchor && anchor < range.end(),
                        step.id() + " does not show " + id);
            }
        }
    }

    @Test
    void withoutAStoryTheBackboneAndItsContextAreToldInTime() {
        List<ShowStep> steps = steps(timeline(List.of(SECOND, THIRD, FIRST), List.of()));
        assertEquals(
                List.of("title", "event-first", "event-second", "overview", "closing"),
                steps.stream().map(ShowStep::id).toList());
        assertEquals(List.of("first"), steps.get(1).focus());
        assertEquals(FIRST.headline(), steps.get(1).title());
    }

    @Test
    void detailsAreToldWhereThereIsNothingElse() {
        List<ShowStep> steps = steps(timeline(List.of(THIRD), List.of()));
        assertEquals(
                List.of("title", "event-third", "overview", "closing"),
                steps.stream().map(ShowStep::id).toList());
    }

    @Test
    void fiveHundredEventsAreToldInTimeEachInAViewOfItsOwn() {
        Timeline long500 = Sagas.generated(500);
        List<ShowStep> steps = steps(long500);
        List<ShowStep> told =
                steps.stream().filter(s -> s.kind() == ShowStep.StepKind.EVENTS).toList();
        long carrying =
                long500.events().stream().filter(e -> e.importance() != Importance.DETAIL).count();
        assertEquals(carrying, told.size());
        List<Long> anchors =
                told.stream()
                        .map(s -> long500.event(s.focus().getFirst()).orElseThrow())
                        .map(e -> e.date().extent().anchor())
                        .toList();
        assertEquals(anchors.stream().sorted(Comparator.naturalOrder()).toList(), anchors);
        TimeSpan all = new TimelineIndex(long500).all();
        told.forEach(
                step -> assertTrue(step.range().length() < all.length(), "all of it: " + step));
    }

    @Test
    void aStepKeepsItsRangeButNeverLosesItsFocus() {
        StoryStep near = beat("near", List.of("second"), List.of(), "2025-04/2025-06");
        StoryStep off = beat("off", List.of("second"), List.of(), "2025-07");
        StoryStep open = beat("open", List.of("second"), List.of(), "2025-04/..");
        List<ShowStep> steps =
                steps(timeline(List.of(FIRST, SECOND, THIRD), List.of(near, off, open)));
        TimeSpan april = Sagas.date("2025-04").extent().reach();
        TimeSpan june = Sagas.date("2025-06").extent().reach();
        TimeSpan range = steps.get(1).range();
        long rim = (june.end() - april.start()) / 20;
        assertTrue(range.start() <= april.start() && range.start() > april.start() - rim);
        assertTrue(range.end() >= june.end() && range.end() < june.end() + rim);
        long anchor = SECOND.date().extent().anchor();
        assertTrue(steps.get(2).range().start() < anchor, "the range was not widened");
        TimeSpan all = new TimelineIndex(timeline(List.of(FIRST, SECOND, THIRD), List.of())).all();
        assertTrue(steps.get(3).range().end() < all.end() + all.length(), "an end without end");
    }

    @Test
    void aStepWithoutFocusIsAboutWhatIsBesideAndOneWithoutEventsShowsTheStory() {
        StoryStep beside = beat("beside", List.of(), List.of("third"), null);
        StoryStep words = beat("words", List.of(), List.of(), null);
        Timeline timeline = timeline(List.of(FIRST, SECOND, THIRD), List.of(beside, words));
        List<ShowStep> steps = steps(timeline);
        assertEquals(List.of("third"), steps.get(1).focus());
        assertEquals(List.of(), steps.get(1).beside());
        assertEquals(new TimelineIndex(timeline).story(), steps.get(2).range());
    }

    @Test
    void idsAreUnique() {
        StoryStep twin = beat("title", List.of("first"), List.of(), null);
        for (Timeline timeline :
                List.of(
                        Sagas.saga(),
                        Sagas.generated(300),
                        timeline(List.of(FIRST), List.of(twin)))) {
            List<ShowStep> steps = steps(timeline);
            assertEquals(
                    steps.size(), new HashSet<>(steps.stream().map(ShowStep::id).toList()).size());
        }
    }

    @Test
    void whatTheProgramSaysItselfIsSaidInEveryLanguage() {
        ShowStep closing = steps(Sagas.saga()).getLast();
        for (Language language : Language.ALL) {
            assertTrue(closing.title().has(language));
        }
    }

    private static List<ShowStep> steps(Timeline timeline) {
        TimelineIndex index = new TimelineIndex(timeline);
        return Story.of(timeline, index.all(), index.story());
    }

    private static StoryStep beat(
            String id, List<String> focus, List<String> beside, @Nullable String range) {
        return new StoryStep(
                id,
                Text.same("The step " + id),
                focus,
                beside,
                range == null ? null : Sagas.date(range),
                StoryNotes.NONE);
    }

    static Timeline timeline(List<Event> events, List<StoryStep> story) {
        Timeline bare = Sagas.timeline(2, "2025-08-24", new ArrayList<>(events));
        return new Timeline(
                bare.title(),
                bare.description(),
                bare.asOf(),
                bare.tracks(),
                List.of(),
                List.of(),
                bare.events(),
                List.of(),
                story);
    }
}
