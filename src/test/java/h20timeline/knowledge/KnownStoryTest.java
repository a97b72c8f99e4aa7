package h20timeline.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.ModelMessages;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How the story is told as it was known on a day.
class KnownStoryTest {
    private static final Knowledge SAGA = new Knowledge(Sagas.saga());

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    @Test
    void whatIsSpokenOfAStepIsLeftOutOnADayThatDidNotKnowIt() {
        Timeline then = SAGA.on(day("2025-08-12"));
        Stream.of(
                        then.story().stream().map(StoryStep::notes),
                        Stream.of(then.plan().opening(), then.plan().closing()))
                .flatMap(notes -> notes)
                .forEach(notes -> {
                    assertTrue(notes.spoken().isEmpty());
                    assertEquals(Text.of(ModelMessages.NOTES_LEFT_OUT), notes.cue());
                });
        assertFalse(SAGA.on(day("2025-08-24")).story().getFirst().notes().spoken().isEmpty());
    }

    @Test
    void theTitleOfAStepTellsOfNothingThatWasNotKnown() {
        assertEquals("Accusation and denial", title("not-safe", "2025-08-10"));
        assertEquals(
                "Nvidia denies that its chips have backdoors", title("not-safe", "2025-07-31"));
        assertEquals(
                "Report: Nvidia plans a B30 for China", title("price-and-successor", "2025-08-12"));
    }

    private static String title(String step, String day) {
        return SAGA.on(day(day)).story().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow()
                .title()
                .in(Language.EN);
    }

    @Test
    void aStepWithADayOfItsOwnKeepsItsNotes() {
        Timeline file =
                Sagas.given(
                        """
                        {"format": 1, "title": "X", "tracks": [{"id": "a", "name": "A"}],
                        "events": [{"id": "one", "date": "2025-01-05", "track": "a",
                        "headline": "One"}, {"id": "two", "date": "2025-03-05", "track": "a",
                        "headline": "Two"}],
                        "story": [{"id": "s", "title": "S", "focus": ["one"],
                        "known": "2025-01-07", "notes": "As it was."}]}
                        """);
        StoryStep step = new Knowledge(file).on(day("2025-02-01")).story().getFirst();
        assertEquals("As it was.", step.notes().spoken().in(Language.EN));
    }
}
