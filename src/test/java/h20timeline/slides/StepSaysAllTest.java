package h20timeline.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.FigureText;
import h20timeline.model.GivenWords;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.model.StepDelivery;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.story.ShowStep;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a step says does not depend on what fits: what one page has no room for is on the next.
class StepSaysAllTest {
    @ParameterizedTest
    @ValueSource(doubles = {700, 746.67, 995.56, 1306.67, 2000})
    void everyStepSaysHeadlineDateStatusKeyFigureAndCaution(double width) {
        SlideDeck deck = Decks.saga();
        for (Language language : Language.ALL) {
            for (int i = 0; i < deck.steps().size(); i++) {
                ShowStep step = deck.steps().get(i);
                String words = words(deck.slides(i, language, width));
                for (String id : step.focus()) {
                    Event event = deck.timeline(i).event(id).orElseThrow();
                    String where = step.id() + " " + language + " " + width + ": ";
                    says(words, event.headline().marked(language), where);
                    says(words, event.date().text(language), where);
                    says(words, ModelMessages.of(event.status()).in(language), where);
                    says(words, event.caution().marked(language), where);
                    if (!event.figures().isEmpty()) {
                        FigureText figure = FigureText.of(event.figures().getFirst(), language);
                        says(words, figure.amount(), where);
                        says(words, figure.label(), where);
                    }
                }
            }
        }
    }

    private static void says(String words, String text, String where) {
        String wanted = Typesetter.oneLine(text).replaceAll("\\s+", "");
        assertTrue(words.contains(wanted), where + wanted + " in " + words);
    }

    /// Without spaces, which stand at no end of a line.
    private static String words(List<Slide> slides) {
        return slides.stream()
                .flatMap(slide -> slide.texts().stream())
                .map(TextBox::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    @Test
    void severalPagesAreNumbered() {
        SlideDeck deck = Decks.saga();
        int pages = 0;
        for (int i = 0; i < deck.steps().size(); i++) {
            List<Slide> slides = deck.slides(i, Language.EN, 746.67);
            for (int page = 0; slides.size() > 1 && page < slides.size(); page++) {
                String number = "(" + (page + 1) + " of " + slides.size() + ")";
                assertTrue(
                        slides.get(page).texts().stream().anyMatch(t -> t.text().endsWith(number)));
                pages++;
            }
        }
        assertTrue(pages > 1, "no step of the saga has two pages on a narrow screen");
    }

    @Test
    void whatTheFileDoesNotGiveIsNotSaid() {
        Event bare =
                new Event(
                        new EventCore(
                                "bare",
                                Sagas.date("2025-04-09"),
                                null,
                                "t0",
                                Importance.BACKBONE,
                                Kind.COMMENTARY,
                                Status.REPORTED,
                                GivenWords.NEITHER),
                        Sagas.event("bare", "2025-04-09", "t0", Importance.BACKBONE).wording(),
                        Sagas.event("bare", "2025-04-09", "t0", Importance.BACKBONE).evidence());
        SlideDeck deck = Decks.of(Sagas.timeline(1, "2025-08-24", List.of(bare)));
        String words = words(deck.slides(1, Language.EN, 995));
        assertFalse(words.contains("Reported"), words);
        assertFalse(words.contains("Commentary"), words);
    }

    @Test
    void aStepBuildsInPlaceAndHiddenStepsAreCountedApart() {
        Timeline saga = Sagas.saga();
        List<StoryStep> story =
                List.of(
                        step("one", false, true),
                        step("hidden", true, false),
                        step("two", false, false));
        SlideDeck deck = Decks.of(Decks.told(saga, story));
        assertEquals(4, deck.told());
        assertEquals("step-hidden", deck.steps().getLast().id());
        assertEquals("1 / 4", deck.number(0, Language.EN));
        assertEquals("Backup 1 of 1", deck.number(4, Language.EN));
        List<Slide> built = deck.slides(1, Language.EN, 995);
        assertEquals(2, built.size());
        assertTrue(built.get(1).texts().containsAll(built.get(0).texts()), "nothing moves");
        assertTrue(built.get(1).texts().size() > built.get(0).texts().size());
        assertEquals(List.of(1), deck.pages(1, Language.EN, 995));
    }

    private static StoryStep step(String id, boolean hidden, boolean build) {
        return new StoryStep(
                id,
                Text.same("Step " + id),
                List.of("us-april-ban", "cac-summons"),
                List.of(),
                null,
                StoryNotes.NONE,
                null,
                new StepDelivery(hidden, build, 0));
    }
}
