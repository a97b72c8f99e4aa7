package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
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
    void aDetailInFocusHasStrongWords() {
        Spotlight light = new Spotlight(List.of("deepseek-v31-release"), List.of());
        Mark.OfEvent mark = mark(LAYOUT.picture(view(light)), "deepseek-v31-release").orElseThrow();
        assertEquals(TextRole.LABEL_STRONG, mark.texts().getLast().role());
        assertFalse(mark.cut());
    }

    @Test
    void eventsOfOneDateStandUnderEachOtherAndSayItOnce() {
        List<String> guesses =
                List.of("hyp-supply-chain", "hyp-security-price", "hyp-domestic-substitution");
        Picture picture = LAYOUT.picture(view(new Spotlight(guesses, List.of())));
        List<Mark.OfEvent> marks =
                guesses.stream().flatMap(id -> mark(picture, id).stream()).toList();
        assertEquals(3, marks.size());
        long dates =
                marks.stream()
                        .flatMap(mark -> mark.texts().stream())
                        .filter(text -> text.role() == TextRole.LABEL_DATE)
                        .count();
        assertEquals(1, dates);
        for (int i = 1; i < marks.size(); i++) {
            assertEquals(marks.getFirst().anchorX(), marks.get(i).anchorX(), 0.5);
            assertTrue(marks.get(i - 1).area().bottom() <= marks.get(i).area().y() + 0.5);
        }
    }

    @Test
    void othersHaveNoWordsAndAreCounted() {
        Spotlight light = new Spotlight(List.of("yuyuan-report"), List.of("buyer-guidance"));
        Picture picture = LAYOUT.picture(view(light));
        for (Mark.OfEvent mark : ofEvents(picture)) {
            assertEquals(light.holds(mark.id()), !mark.texts().isEmpty(), mark.toString());
            assertTrue(mark.texts().isEmpty() || !mark.cut(), "cut: " + mark);
        }
        int others = TOGETHER.meeting(AUGUST) - 2;
        assertTrue(
                picture.texts().stream().anyMatch(t -> t.text().startsWith(others + " other")),
                picture.texts().toString());
    }

    @Test
    void onlyLinksOfTheFocusToWhatIsShownWithItAreDrawn() {
        Spotlight light =
                new Spotlight(
                        List.of("revenue-share-15"),
                        List.of("h20-formal-licence", "cac-summons", "munster-18pct"));
        List<Mark.Elbow> elbows =
                LAYOUT.picture(view(light)).marks().stream()
                        .filter(Mark.Elbow.class::isInstance)
                        .map(Mark.Elbow.class::cast)
                        .toList();
        Set<String> expected =
                SAGA.links().stream()
                        .filter(l -> light.holds(l.from()) && light.holds(l.to()))
                        .filter(l -> light.focuses(l.from()) || light.focuses(l.to()))
                        .map(l -> "link-" + l.from() + "-" + l.relation() + "-" + l.to())
                        .collect(Collectors.toSet());
        assertFalse(expected.isEmpty());
        assertEquals(expected, elbows.stream().map(Mark.Elbow::key).collect(Collectors.toSet()));
        assertTrue(elbows.stream().allMatch(Mark.Elbow::ofSelected));
    }

    @Test
    void wordsStayInViewAsLongAsTheirDateDoes() {
        Spotlight light = new Spotlight(List.of("h20-halt-report"), List.of());
        long anchor = SAGA.event("h20-halt-report").orElseThrow().date().extent().anchor();
        long length = 20 * TimeSpan.DAY;
        for (double part : new double[] {0.02, 0.3, 0.7, 0.98}) {
            long start = anchor - Math.round(length * part);
            Viewport view =
                    new Viewport(new TimeSpan(start, start + length), 995, 224, Language.EN)
                            .about(light);
            Mark.OfEvent mark = mark(LAYOUT.picture(view), "h20-halt-report").orElseThrow();
            assertTrue(!mark.texts().isEmpty() && !mark.cut(), part + ": " + mark);
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
