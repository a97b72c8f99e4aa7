package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Detail;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// What stands around the lanes of a picture: each part where it is wanted, and nothing touches.
class DecorationsTest {
    private static final Timeline SAGA = Generated.saga();
    private static final TimelineIndex INDEX = new TimelineIndex(SAGA);
    private static final TimelineLayout LAYOUT =
            new TimelineLayout(INDEX, PicturePropertiesTest.SEVEN);

    @Test
    void partsThatAreNotWantedAreNotThere() {
        assertTrue(said(with(true, true, true)).contains("The H20 export-control saga"));
        assertFalse(said(with(false, true, true)).contains("The H20 export-control saga"));
        assertTrue(said(with(true, true, true)).contains("Known as of 24 August 2025"));
        assertFalse(said(with(true, false, true)).contains("Known as of"));
        assertTrue(said(with(false, true, false)).contains("Known as of"), "then at the foot");
        assertTrue(said(with(true, true, true)).contains("Sources: "));
        assertFalse(said(with(true, true, false)).contains("Sources: "));
    }

    @ParameterizedTest
    @CsvSource({"320,240", "640,480", "800,600", "1280,720", "1920,1080", "1754,1240"})
    void nothingTouchesInAnySizeAndLanguage(double width, double height) {
        Random random = new Random(5);
        for (Language language : Language.ALL) {
            for (int i = 0; i < 40; i++) {
                Event event = SAGA.events().get(random.nextInt(SAGA.events().size()));
                Decorations decorations =
                        new Decorations(
                                true,
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean() ? "" : "Filtered: only these");
                Viewport view =
                        new Viewport(INDEX.story(), width, height, language)
                                .with(
                                        new Emphasis(
                                                event.id(),
                                                random.nextBoolean()
                                                        ? LinkChoice.ALL
                                                        : LinkChoice.NONE,
                                                null))
                                .with(decorations);
                OverlapChecks.sound(LAYOUT.picture(view), view);
                OverlapChecks.sound(LAYOUT.picture(view.laidOutWhole()), view);
                OverlapChecks.sound(LAYOUT.event(view, event), view);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void theLegendExplainsTheShapesOfThePictureAndNoOthers(Language language) {
        Decorations decorations = new Decorations(true, true, true, true, true, false, "");
        Viewport view = new Viewport(INDEX.story(), 1600, 900, language).with(decorations);
        Picture picture = LAYOUT.picture(view);
        assertEquals(glyphs(picture.marks()), glyphs(picture.legend()));
        assertTrue(
                picture.legend().stream()
                        .allMatch(mark -> mark.area().y() >= picture.plot().bottom()));
        Picture linked = LAYOUT.picture(view.with(new Emphasis(null, LinkChoice.ALL, null)));
        assertTrue(
                linked.legend().stream()
                        .anyMatch(m -> m instanceof Mark.Elbow a && a.dash() == LinkDash.DOTTED));
        Picture without = LAYOUT.picture(view.with(new Emphasis(null, LinkChoice.NONE, null)));
        assertTrue(without.legend().stream().noneMatch(Mark.Elbow.class::isInstance));
    }

    @Test
    void aPictureTooLowForALegendHasNone() {
        Decorations decorations = new Decorations(true, true, true, true, true, false, "");
        Picture low =
                LAYOUT.picture(
                        new Viewport(INDEX.story(), 320, 200, Language.EN).with(decorations));
        assertEquals(List.of(), low.legend());
    }

    @Test
    void theDetailStandsBesideTheLanes() {
        Decorations decorations = new Decorations(true, true, true, true, false, true, "");
        Viewport view = new Viewport(INDEX.story(), 1600, 900, Language.EN).with(decorations);
        assertNull(LAYOUT.picture(view).detail(), "of no event");
        Picture picture = LAYOUT.picture(view.with(Emphasis.of("us-april-ban")));
        Detail detail = assertNotNull1(picture.detail());
        assertTrue(detail.area().x() >= picture.plot().right());
        String said = texts(detail.texts());
        assertTrue(said.contains("US blocks H20 sales to China"), said);
        assertTrue(said.contains("9 April 2025"), said);
        assertTrue(said.contains("The article says: April 2025"), said);
        assertNull(
                LAYOUT.picture(
                                new Viewport(INDEX.story(), 600, 900, Language.EN)
                                        .with(decorations)
                                        .with(Emphasis.of("us-april-ban")))
                        .detail(),
                "a narrow picture has no room for it");
    }

    @Test
    void anEventThatHasNoRoomSaysThatThereIsMore() {
        Event event = SAGA.event("us-april-ban").orElseThrow();
        Viewport view = new Viewport(INDEX.story(), 1600, 1200, Language.EN).titled("");
        Detail all = assertNotNull1(LAYOUT.event(view, event).detail());
        assertFalse(all.cut());
        assertTrue(texts(all.texts()).contains("In the words of the source"));
        Viewport low = new Viewport(INDEX.story(), 420, 420, Language.EN).titled("");
        Detail cut = assertNotNull1(LAYOUT.event(low, event).detail());
        assertTrue(cut.cut());
        assertTrue(texts(cut.texts()).contains("There is more in the event file."));
    }

    private static Detail assertNotNull1(Detail detail) {
        assertNotNull(detail);
        return detail;
    }

    private static Set<Glyph> glyphs(List<Mark> marks) {
        return marks.stream()
                .filter(m -> m instanceof Mark.Label || isStatus(m))
                .map(m -> ((Mark.OfEvent) m).glyph())
                .collect(Collectors.toSet());
    }

    private static boolean isStatus(Mark mark) {
        return mark instanceof Mark.Dot dot && !dot.id().equals("legend-POSSIBLE");
    }

    private static Decorations with(boolean title, boolean asOf, boolean sources) {
        return new Decorations(true, title, asOf, sources, false, false, "");
    }

    private static String said(Decorations decorations) {
        Viewport view = new Viewport(INDEX.story(), 1600, 900, Language.EN).with(decorations);
        return texts(LAYOUT.picture(view).frame());
    }

    private static String texts(List<TextBox> texts) {
        return texts.stream().map(TextBox::text).collect(Collectors.joining("\n"));
    }
}
