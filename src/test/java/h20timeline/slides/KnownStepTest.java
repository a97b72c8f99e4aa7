package h20timeline.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.export.NotesFile;
import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.model.StoryStep;
import h20timeline.model.Timeline;
import h20timeline.story.ShowStep;
import h20timeline.story.SpeakerNotes;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A step of a story that is told as things were known on its day.
class KnownStepTest {
    private static final double WIDTH = 995;

    /// The saga, with its second step, the ban, and its last one told on days of their own.
    private static Timeline told(String ban, String last) {
        Timeline saga = Sagas.saga();
        List<StoryStep> story = new ArrayList<>(saga.story());
        story.set(1, known(story.get(1), ban));
        story.set(story.size() - 1, known(story.getLast(), last));
        return new Timeline(
                saga.title(),
                saga.description(),
                saga.asOf(),
                saga.tracks(),
                saga.actors(),
                saga.sources(),
                saga.events(),
                saga.links(),
                story,
                saga.plan());
    }

    private static StoryStep known(StoryStep step, String day) {
        EdtfDate date = ((EdtfResult.Parsed) EdtfDate.parse(day)).date();
        return new StoryStep(
                step.id(),
                step.title(),
                step.focus(),
                step.beside(),
                step.range(),
                step.notes(),
                date);
    }

    private static String words(Slide slide) {
        return slide.texts().stream().map(TextBox::text).collect(Collectors.joining(" "));
    }

    @Test
    void itsSlideAndItsPictureShowThatDay() {
        SlideDeck deck = Decks.of(told("2025-04-15", "2030"));
        // The title page comes first.
        int ban = 2;
        assertEquals(4, deck.timeline(ban).events().size());
        assertEquals(List.of("us-april-ban"), deck.steps().get(ban).focus());
        assertEquals(List.of(), deck.steps().get(ban).beside());
        Slide slide = deck.slide(ban, Language.EN, WIDTH);
        assertTrue(words(slide).contains("As known on 15 April 2025"), words(slide));
        assertTrue(words(slide).contains("Nvidia discloses it"), words(slide));
        String chinese = words(deck.slide(ban, Language.ZH, WIDTH));
        assertTrue(chinese.contains("按2025年4月15日当日所知"), chinese);
        Box box = Objects.requireNonNull(slide.timeline());
        Picture picture = deck.picture(ban, deck.steps().get(ban).range(), box, Language.EN);
        assertTrue(picture.marks().size() < 12, picture.marks().toString());
        assertSame(deck.timeline(), deck.timeline(1));
        assertTrue(!words(deck.slide(1, Language.EN, WIDTH)).contains("As known on"));
    }

    /// Everything is shown as on a day between those of two steps.
    @Test
    void itsDayWinsOverTheDayThatTheWindowShows() {
        Timeline whole = told("2025-04-15", "2025-08-21");
        long july = LocalDate.parse("2025-07-31").toEpochDay();
        SlideDeck deck = Decks.of(new Knowledge(whole).on(july));
        int last = deck.steps().size() - 2;
        assertEquals(15, deck.timeline(0).events().size());
        assertEquals(4, deck.timeline(2).events().size());
        assertEquals(23, deck.timeline(last).events().size());
        SlideDeck all = Decks.of(whole);
        ShowStep known = all.steps().get(all.steps().size() - 2);
        assertEquals(known.id(), deck.steps().get(last).id());
        assertEquals(known.focus(), deck.steps().get(last).focus());
        String slide = words(deck.slide(last, Language.EN, WIDTH));
        assertTrue(slide.contains("As known on 21 August 2025"), slide);
        // Steps without a day are about what was known on that of the window.
        for (int i = 1; i < last; i++) {
            ShowStep step = deck.steps().get(i);
            Timeline then = deck.timeline(i);
            assertTrue(!step.focus().isEmpty(), step.id());
            assertTrue(step.focus().stream().allMatch(id -> then.event(id).isPresent()));
        }
        String notes =
                NotesFile.of(new TimelineIndex(deck.timeline()), List.of(Language.EN)).get("");
        assertTrue(notes.contains("*As known on 21 August 2025*"), notes);
        assertTrue(notes.contains("*As known on 31 July 2025*"), notes);
    }

    @Test
    void aDayAfterTheEndIsTheEnd() {
        SlideDeck deck = Decks.of(told("2025-04-15", "2030"));
        assertSame(deck.timeline(), deck.timeline(deck.steps().size() - 2));
    }

    @Test
    void aDayOnWhichNothingWasKnownShowsTheTitle() {
        SlideDeck deck = Decks.of(told("1990", "1990"));
        Slide slide = deck.slide(2, Language.EN, WIDTH);
        assertTrue(words(slide).contains("April: sales blocked"), words(slide));
        assertEquals(List.of(), deck.steps().get(2).focus());
        Box box = Objects.requireNonNull(slide.timeline());
        assertEquals(
                0, deck.picture(2, deck.steps().get(2).range(), box, Language.EN).marks().size());
    }

    @Test
    void theNotesSayTheDay() {
        Timeline timeline = told("2025-04-15", "2030");
        SlideDeck deck = Decks.of(timeline);
        String notes =
                SpeakerNotes.markdown(
                        deck.steps(),
                        timeline,
                        step -> deck.timeline(deck.steps().indexOf(step)),
                        Language.EN);
        assertTrue(notes.contains("*As known on 15 April 2025*"), notes);
        assertEquals(notes.indexOf("*As known"), notes.lastIndexOf("*As known"));
    }
}
