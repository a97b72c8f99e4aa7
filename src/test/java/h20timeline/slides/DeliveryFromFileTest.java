package h20timeline.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.StepDelivery;
import h20timeline.story.ShowStep;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How the steps of a file are delivered, from its text to the slides.
class DeliveryFromFileTest {
    private static final String FILE =
            """
            {"format": 1, "title": "X", "tracks": [{"id": "a", "name": "A"}], "events": [
            {"id": "one", "date": "2025-01-05", "track": "a", "headline": "First event"},
            {"id": "two", "date": "2025-02-05", "track": "a", "headline": "Second event"},
            {"id": "three", "date": "2025-03-05", "track": "a", "headline": "Third event"}],
            "story": [
            {"id": "all", "title": "All", "focus": ["one", "two", "three"], "build": true,
             "seconds": 45, "notes": "Say this.", "cue": "Do that."},
            {"id": "spare", "title": "Spare", "focus": ["two"], "hidden": true},
            {"id": "end", "title": "End", "focus": ["three"]}]}
            """;

    private final SlideDeck deck = Decks.of(Sagas.given(FILE));

    @Test
    void aHiddenStepIsKeptForQuestions() {
        List<String> ids = deck.steps().stream().map(ShowStep::id).toList();
        assertEquals(List.of("title", "step-all", "step-end", "closing", "step-spare"), ids);
        assertEquals(4, deck.told());
    }

    @Test
    void aStepThatBuildsShowsItsEventsOneAfterTheOther() {
        List<Slide> parts = deck.slides(1, Language.EN, Slide.shapeOn(16, 9));
        assertEquals(3, parts.size());
        List<String> events = List.of("First event", "Second event", "Third event");
        for (int part = 0; part < 3; part++) {
            for (int event = 0; event < 3; event++) {
                assertEquals(event <= part, says(parts.get(part), events.get(event)));
            }
        }
        assertEquals(1, deck.slides(2, Language.EN, Slide.shapeOn(16, 9)).size());
    }

    private static boolean says(Slide slide, String words) {
        return slide.texts().stream().anyMatch(text -> text.text().equals(words));
    }

    @Test
    void theSecondsAndTheNotesOfAStepAreItsOwn() {
        ShowStep all = deck.steps().get(1);
        assertEquals(new StepDelivery(false, true, 45), all.delivery());
        assertEquals("Say this.", all.notes().spoken().in(Language.EN));
        assertEquals("Do that.", all.notes().cue().in(Language.EN));
        assertEquals(0, deck.steps().get(2).delivery().seconds());
        assertTrue(deck.steps().get(2).notes().spoken().isEmpty());
    }
}
