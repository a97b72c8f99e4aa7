package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Importance;
import h20timeline.model.StoryStep;
import h20timeline.model.Timeline;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The notes as a file.
class SpeakerNotesTest {
    private static final Timeline BARE =
            StoryTest.timeline(
                    List.of(Sagas.event("one", "2025-04-09", "a", Importance.BACKBONE)), List.of());

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyStepHasItsSectionWithItsNotesWordForWord(Language language) {
        Timeline saga = Sagas.saga();
        String notes = SpeakerNotes.markdown(steps(saga), saga, language);
        List<String> heads =
                Pattern.compile("^## .*$", Pattern.MULTILINE)
                        .matcher(notes)
                        .results()
                        .map(r -> r.group())
                        .toList();
        assertEquals(steps(saga).size(), heads.size());
        assertTrue(heads.getFirst().startsWith("## 1. "), heads.getFirst());
        assertTrue(notes.contains(saga.plan().opening().spoken().in(language)), "the first page");
        assertTrue(notes.contains(saga.plan().closing().spoken().in(language)), "the last page");
        for (StoryStep step : saga.story()) {
            assertTrue(notes.contains(step.notes().spoken().in(language)), step.id());
            assertTrue(notes.contains(step.notes().cue().in(language)), step.id());
        }
    }

    @Test
    void anEventStandsWithItsDateItsStatusAndItsCaution() {
        Timeline saga = Sagas.saga();
        String notes = SpeakerNotes.markdown(steps(saga), saga, Language.EN);
        assertTrue(
                notes.contains("- US blocks H20 sales to China (9 April 2025; Confirmed)\n"),
                notes);
        assertTrue(notes.contains("  - Caution: The record shows no ban by name"), notes);
    }

    @Test
    void aStepWithoutNotesSaysSo() {
        String notes = SpeakerNotes.markdown(steps(BARE), BARE, Language.EN);
        assertTrue(notes.contains("(No notes.)"), notes);
    }

    private static List<ShowStep> steps(Timeline timeline) {
        TimelineIndex index = new TimelineIndex(timeline);
        return Story.of(timeline, index.all(), index.story());
    }
}
