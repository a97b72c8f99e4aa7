package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Pictures about some events, and all tracks in one lane.
class SpotlightTest {
    private static final Timeline SAGA = Sagas.saga();
    private static final TimelineIndex TOGETHER = TimelineIndex.together(SAGA);
    private static final TimelineLayout LAYOUT =
            new TimelineLayout(TOGETHER, (text, role) -> 7.0 * text.length());
    private static final TimeSpan AUGUST = Sagas.date("2025-08").extent().reach();

    @Test
    void togetherAllTracksShareOneLaneInTheirOwnColours() {
        Picture picture = LAYOUT.picture(view(Spotlight.NONE));
        assertEquals(List.of(), picture.lanes());
        assertEquals(0, picture.plot().x());
        Set<String> hues =
                ofEvents(picture).stream().map(Mark.OfEvent::hue).collect(Collectors.toSet());
        assertTrue(hues.size() > 3, hues.toString());
    }

    @Test
    void aDetailInFocusIsACard() {
        Spotlight light = new Spotlight(List.of("deepseek-v31-release"), List.of());
        Mark.OfEvent mark = mark(LAYOUT.picture(view(light)), "deepseek-v31-release").orElseThrow();
        assertTrue(mark instanceof Mark.Card, mark.toString());
        assertTrue(mark.selected());
        assertFalse(mark.cut());
    }

    @Test
    void cardsOfOneDateStandOnOneAnother() {
        List<String> guesses =
                List.of("hyp-supply-chain", "hyp-security-price", "hyp-domestic-substitution");
        Picture picture = LAYOUT.picture(view(new Spotlight(guesses, List.of())));
        List<Mark.Card> cards =
                guesses.stream()
                        .flatMap(id -> mark(picture, id).stream())
                        .filter(Mark.Card.class::isInstance)
                        .map(Mark.Card.class::cast)
                        .toList();
        assertEquals(3, cards.size(), "not all are cards");
        for (Mark.Card card : cards) {
            assertEquals(cards.getFirst().anchorX(), card.anchorX(), 0.5);
        }
        // The lower ones come later, so that they lie over the stems of those above.
        List<Double> tops =
                picture.marks().stream()
                        .filter(Mark.Card.class::isInstance)
                        .map(mark -> mark.area().y())
                        .toList();
        assertEquals(tops.stream().sorted().toList(), tops);
    }

    @Test
    void othersHaveNoWordsButForTheBackbone() {
        Spotlight light = new Spotlight(List.of("yuyuan-report"), List.of("buyer-guidance"));
        for (Mark.OfEvent mark : ofEvents(LAYOUT.picture(view(light)))) {
            boolean about = light.holds(mark.id());
            boolean backbone =
                    SAGA.event(mark.id()).orElseThrow().importance() == Importance.BACKBONE;
            assertTrue(about || backbone || mark.texts().isEmpty(), mark.toString());
            assertTrue(about || !mark.cut() || mark.texts().isEmpty(), "cut: " + mark);
        }
    }

    @Test
    void onlyLinksOfTheFocusToWhatIsShownWithItAreDrawn() {
        Spotlight light =
                new Spotlight(
                        List.of("revenue-share-15"),
                        List.of("h20-formal-licence", "cac-summons", "munster-18pct"));
        List<Mark.Arc> arcs =
                LAYOUT.picture(view(light)).marks().stream()
                        .filter(Mark.Arc.class::isInstance)
                        .map(Mark.Arc.class::cast)
                        .toList();
        Set<String> expected =
                SAGA.links().stream()
                        .filter(l -> light.holds(l.from()) && light.holds(l.to()))
                        .filter(l -> light.focuses(l.from()) || light.focuses(l.to()))
                        .map(l -> "arc-" + l.from() + "-" + l.relation() + "-" + l.to())
                        .collect(Collectors.toSet());
        assertFalse(expected.isEmpty());
        assertEquals(expected, arcs.stream().map(Mark.Arc::key).collect(Collectors.toSet()));
        assertTrue(arcs.stream().allMatch(Mark.Arc::ofSelected));
    }

    @Test
    void aCardStaysInViewAsLongAsItsDateDoes() {
        Spotlight light = new Spotlight(List.of("h20-halt-report"), List.of());
        long anchor = SAGA.event("h20-halt-report").orElseThrow().date().extent().anchor();
        long length = 20 * TimeSpan.DAY;
        for (double part : new double[] {0.02, 0.3, 0.7, 0.98}) {
            long start = anchor - Math.round(length * part);
            Viewport view =
                    new Viewport(new TimeSpan(start, start + length), 995, 224, Language.EN)
                            .about(light);
            Mark.OfEvent mark = mark(LAYOUT.picture(view), "h20-halt-report").orElseThrow();
            assertTrue(mark instanceof Mark.Card && !mark.cut(), part + ": " + mark);
            assertTrue(mark.area().x() >= 0 && mark.area().right() <= 995, part + ": " + mark);
        }
    }

    private static Viewport view(Spotlight light) {
        return new Viewport(AUGUST, 995, 224, Language.EN).about(light);
    }

    private static List<Mark.OfEvent> ofEvents(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.OfEvent.class::isInstance)
                .map(Mark.OfEvent.class::cast)
                .toList();
    }

    private static Optional<Mark.OfEvent> mark(Picture picture, String id) {
        return ofEvents(picture).stream().filter(mark -> mark.id().equals(id)).findFirst();
    }
}
