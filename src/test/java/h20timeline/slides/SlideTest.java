package h20timeline.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.StoryStep;
import h20timeline.model.Timeline;
import h20timeline.story.Assertion;
import h20timeline.story.ShowStep;
import h20timeline.story.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every slide of every sort of timeline, on every shape of screen.
class SlideTest {
    private static final List<Double> SHAPES =
            List.of(
                    Slide.MOST_UPRIGHT,
                    Slide.shapeOn(3, 4),
                    Slide.shapeOn(1, 1),
                    Slide.UPRIGHT,
                    Slide.shapeOn(1024, 768),
                    Slide.shapeOn(1920, 1080),
                    Slide.shapeOn(2560, 1080),
                    Slide.WIDEST);

    @ParameterizedTest
    @MethodSource("h20timeline.slides.OddStories#timelines")
    void noTwoTextsTouchAndNoneLeavesTheSlide(Timeline timeline) {
        SlideDeck deck = Decks.of(timeline);
        for (double shape : SHAPES) {
            for (Language language : Language.ALL) {
                for (int step = 0; step < deck.steps().size(); step++) {
                    List<Slide> slides = deck.slides(step, language, shape);
                    for (int part = 0; part < slides.size(); part++) {
                        check(deck, slides.get(part), step, part, language);
                    }
                }
            }
        }
    }

    private static void check(SlideDeck deck, Slide slide, int step, int part, Language language) {
        double width = slide.width();
        String where = deck.steps().get(step).id() + "/" + part + " " + language + " " + width;
        List<TextBox> texts = new ArrayList<>(slide.texts());
        Box box = slide.timeline();
        if (box != null) {
            Picture picture =
                    deck.picture(step, part, deck.steps().get(step).range(), box, language);
            assertEquals(box.width(), picture.width(), where);
            assertEquals(box.height(), picture.height(), where);
            picture.texts().stream()
                    .map(t ->
                            new TextBox(
                                    t.text(),
                                    t.role(),
                                    t.x() + box.x(),
                                    t.y() + box.y(),
                                    t.width(),
                                    t.height()))
                    .forEach(texts::add);
        }
        for (int i = 0; i < texts.size(); i++) {
            TextBox a = texts.get(i);
            boolean inside =
                    a.x() >= -0.01
                            && a.y() >= 0
                            && a.right() <= width + 0.01
                            && a.bottom() <= slide.height();
            assertTrue(inside, where + ": outside: " + a);
            for (int j = i + 1; j < texts.size(); j++) {
                assertFalse(a.overlaps(texts.get(j)), where + ": " + a + " on " + texts.get(j));
            }
        }
    }

    @Test
    void nothingOfTheSagaIsCutOnItsSlides() {
        SlideDeck deck = Decks.saga();
        for (double shape : SHAPES) {
            for (Language language : Language.ALL) {
                for (int step = 0; step < deck.steps().size(); step++) {
                    for (Slide slide : deck.slides(step, language, shape)) {
                        for (TextBox text : slide.texts()) {
                            assertFalse(text.text().endsWith("…"), text.toString());
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatIsInFocusHasItsWordsOnTheTimeline() {
        SlideDeck deck = Decks.saga();
        for (int step = 0; step < deck.steps().size(); step++) {
            ShowStep shown = deck.steps().get(step);
            Box box = deck.slide(step, Language.EN, 995).timeline();
            if (box == null) {
                continue;
            }
            Picture picture = deck.picture(step, shown.range(), box, Language.EN);
            for (String id : shown.focus()) {
                Mark.OfEvent mark = mark(picture, id);
                assertFalse(mark.texts().isEmpty(), shown.id() + ": no words for " + id);
                assertFalse(mark.dim(), shown.id() + ": dim: " + id);
                assertEquals(TextRole.LABEL_STRONG, mark.texts().getLast().role(), id);
            }
            // What stands beside may be in a count where there is no room for it.
            for (String id : shown.beside()) {
                assertTrue(
                        picture.marks().stream()
                                .filter(Mark.OfEvent.class::isInstance)
                                .map(Mark.OfEvent.class::cast)
                                .filter(mark -> mark.id().equals(id))
                                .allMatch(Mark.OfEvent::dim),
                        shown.id() + ": not dim: " + id);
            }
        }
    }

    private static Mark.OfEvent mark(Picture picture, String id) {
        return picture.marks().stream()
                .filter(Mark.OfEvent.class::isInstance)
                .map(Mark.OfEvent.class::cast)
                .filter(mark -> mark.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mark for " + id));
    }

    @Test
    void aStepAboutOneEventSaysHeadlineDateStatusFiguresSourceAndCaution() {
        Timeline saga = Sagas.saga();
        Event event = saga.event("revenue-share-15").orElseThrow();
        StoryStep beat = OddStories.beat("The price", List.of(event));
        String words = words(Decks.of(Decks.told(saga, List.of(beat))), 1, Language.EN);
        for (String said :
                List.of(
                        event.headline().in(Language.EN),
                        event.date().text(Language.EN),
                        ModelMessages.of(event.status()).in(Language.EN),
                        ModelMessages.of(event.kind()).in(Language.EN),
                        "15%",
                        "20%",
                        "Reported",
                        "Source: ",
                        "Caution: " + event.caution().in(Language.EN),
                        "The price",
                        "2 / 3")) {
            assertTrue(words.contains(said), said + " is missing in: " + words);
        }
        assertFalse(words.contains("1\u202f÷"), "more than two figures");
    }

    @Test
    void theNotesAreOnNoSlide() {
        SlideDeck deck = Decks.saga();
        for (int step = 0; step < deck.steps().size(); step++) {
            String notes = deck.steps().get(step).notes().spoken().in(Language.EN);
            String first = notes.isEmpty() ? "nothing" : notes.substring(0, notes.indexOf('.'));
            assertFalse(words(deck, step, Language.EN).contains(first), notes);
        }
    }

    @Test
    void theClosingSlideGroupsEveryEventAndClaimByStandingAndCountsThem() {
        SlideDeck deck = Decks.saga();
        String words = words(deck, deck.steps().size() - 1, Language.EN);
        for (Standing standing : Standing.values()) {
            long count =
                    Sagas.saga().events().stream()
                            .flatMap(event -> Assertion.of(event).stream())
                            .filter(one -> one.standing() == standing)
                            .count();
            String head = standing.word(Language.EN) + ": " + count;
            assertEquals(count > 0, words.contains(head), head);
        }
        for (String column : List.of("What we know", "What is claimed", "What is open")) {
            assertTrue(words.contains(column), column);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 995.56, 560",
        "1024, 768, 746.67, 560",
        "1000, 1000, 700, 700",
        "1080, 1920, 640, 1137.78",
        "100, 1000, 640, 1137.78",
        "5000, 500, 2000, 560"
    })
    void aSlideHasTheShapeOfItsScreenWithinReason(
            double screenWidth, double screenHeight, double width, double height) {
        double shape = Slide.shapeOn(screenWidth, screenHeight);
        assertEquals(width, Slide.widthOf(shape), 0.01);
        assertEquals(height, Slide.heightOf(shape), 0.01);
        Slide slide = Decks.saga().slide(1, Language.EN, shape);
        assertEquals(width, slide.width(), 0.01);
        assertEquals(height, slide.height(), 0.01);
    }

    @Test
    void aStepThatCannotBeLaidOutHasItsTitle() {
        Timeline saga = Sagas.saga();
        String poison = saga.event("us-april-ban").orElseThrow().headline().in(Language.EN);
        SlideDeck deck =
                new SlideDeck(
                        new TimelineIndex(saga),
                        (text, role) -> {
                            if (text.contains(poison.substring(0, 12))) {
                                throw new IllegalStateException("a font is broken");
                            }
                            return Decks.width(text, role);
                        });
        String words = words(deck, 2, Language.EN);
        assertTrue(words.startsWith("April: sales blocked"), words);
        assertTrue(words.contains("the story goes on"), words);
        assertTrue(words(deck, 3, Language.EN).contains("June: Chinese chips move"));
    }

    /// Lines joined by a space, so that what is broken into lines is found.
    private static String words(SlideDeck deck, int step, Language language) {
        return deck.slides(step, language, 995.0).stream()
                .flatMap(slide -> slide.texts().stream())
                .map(TextBox::text)
                .collect(Collectors.joining(" "));
    }
}
