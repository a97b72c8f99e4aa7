package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.export.document.ExportMetadata;
import h20timeline.i18n.Language;
import h20timeline.layout.Generated;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.ModelMessages;
import h20timeline.model.Timeline;
import h20timeline.render.Backdrop;
import h20timeline.render.Drawing;
import h20timeline.render.Theme;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The plan of a request has the right items, sizes, names and descriptions.
class ExportPlanTest {
    private static final Timeline SAGA = Generated.saga();
    private static final TimelineIndex INDEX = new TimelineIndex(SAGA);
    private static final TimelineLayout LAYOUT =
            new TimelineLayout(INDEX, (label, role) -> 7.0 * label.length());
    private static final Decorations FULL =
            new Decorations(true, true, true, true, true, false, "");
    private static final ExportScope ALL = new ExportScope.Whole(INDEX.all(), false);
    private static final ExportScope VIEW = new ExportScope.View(INDEX.story());

    @Test
    void thereIsOneItemForEachLanguageInEachTheme() {
        assertEquals(List.of(""), names(List.of(Theme.DARK), List.of(Language.EN)));
        assertEquals(List.of("en", "zh"), names(List.of(Theme.DARK), Language.ALL));
        assertEquals(
                List.of("en-light", "en-dark", "zh-light", "zh-dark"),
                names(List.of(Theme.LIGHT, Theme.DARK), Language.ALL));
    }

    @Test
    void aPictureKeepsItsSizeUnlessItMayGrow() {
        for (NamedSize namedSize : NamedSize.values()) {
            for (ExportScope scope : List.of(ALL, VIEW)) {
                assertEquals(
                        namedSize.pixels(150),
                        plan(scope, namedSize, 150, 1).first(Language.EN).pixels());
            }
        }
    }

    @Test
    void aShortStoryHasLargerTextsWhichCostNoWords() {
        TimelineLayout after =
                new TimelineLayout(
                        new TimelineIndex(Sagas.after()), (label, role) -> 7.0 * label.length());
        ExportScope all = new ExportScope.Whole(after.index().all(), false);
        PlacedDrawing placed = plan(after, all, NamedSize.FULL_HD, 96, 1).first(Language.EN);
        assertTrue(placed.pixelsPerUnit() > 1.05, placed.pixelsPerUnit() + " pixels a unit");
        assertEquals(0, placed.unworded());
        assertEquals("1920x1080", placed.pixels().toString());
        PlacedDrawing full = plan(ALL, NamedSize.HD, 96, 1).first(Language.EN);
        assertEquals(1, full.pixelsPerUnit(), "not where words have no room as it is");
    }

    @Test
    void aTelephonesOwnSignsHaveRoomOverAndUnderAPicture() {
        PlacedDrawing story = plan(ALL, NamedSize.STORY, 96, 1).first(Language.EN);
        Drawing.Spaced spaced = assertInstanceOf(Drawing.Spaced.class, story.drawing());
        assertEquals(210, spaced.top() * story.pixelsPerUnit(), 1e-6);
        assertEquals(230, spaced.bottom() * story.pixelsPerUnit(), 1e-6);
        assertFalse(
                plan(ALL, NamedSize.POST, 96, 1).first(Language.EN).drawing()
                        instanceof Drawing.Spaced);
        assertFalse(
                plan(ALL, NamedSize.A4_PORTRAIT, 96, 1).first(Language.EN).drawing()
                        instanceof Drawing.Spaced);
    }

    @Test
    void aWholeTimelineThatMayGrowGetsHigherExceptOnPaper() {
        ExportScope growing = new ExportScope.Whole(INDEX.all(), true);
        PixelSize screen = plan(growing, NamedSize.HD, 96, 2).first(Language.EN).pixels();
        assertEquals(2_560, screen.width());
        assertTrue(screen.height() > 1_440, screen.toString());
        assertEquals(
                "1754x1240",
                plan(growing, NamedSize.A4, 150, 1).first(Language.EN).pixels().toString());
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyEventFitsIntoThePictureOfTheRequestedSize(Language language) {
        for (Event event : SAGA.events()) {
            for (NamedSize namedSize : List.of(NamedSize.HD, NamedSize.FULL_HD, NamedSize.A4)) {
                ExportPlan plan = plan(new ExportScope.OneEvent(event.id()), namedSize, 150, 1);
                PlacedDrawing placed = plan.first(language);
                assertEquals(namedSize.pixels(150), placed.pixels(), event.id());
                assertFalse(
                        Objects.requireNonNull(lanes(placed).detail()).cut(),
                        event.id() + " in " + namedSize);
            }
        }
    }

    @Test
    void aStoryGivesOneNumberedPictureForEachStep() {
        List<String> names =
                names(new ExportScope.Steps(), List.of(Theme.DARK), List.of(Language.EN));
        List<String> steps = names.stream().map(name -> name.substring(0, 2)).distinct().toList();
        assertEquals(SAGA.story().size() + 2, steps.size(), "a step may have several pages");
        assertEquals(names.stream().sorted().toList(), names, "in a folder, too, in their order");
        assertTrue(names.containsAll(List.of("14-1", "14-2")), names.toString());
        assertEquals("01", names.getFirst());
        assertTrue(names.getLast().startsWith("14"), names.getLast());
        assertEquals(
                List.of("01-en", "02-en"),
                names(new ExportScope.Steps(), List.of(Theme.DARK), Language.ALL).subList(0, 2));
        for (ExportItem item : plan(new ExportScope.Steps(), NamedSize.UHD, 96, 1).items()) {
            assertEquals("3840x2160", item.layOut().get().pixels().toString(), item.name());
        }
    }

    @Test
    void altTextOfAStepDescribesItsEvents() {
        ExportItem third = plan(new ExportScope.Steps(), NamedSize.HD, 96, 1).items().get(2);
        String text = third.layOut().get().metadata().description();
        assertTrue(text.startsWith("Slide 3 of 14 of “The H20 export-control saga”"), text);
        assertTrue(text.contains("9 April 2025: US blocks H20 sales to China (Confirmed)."), text);
        assertTrue(text.contains("Caution: The record shows no ban by name"), text);
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void altTextHasEveryBackboneEventWithItsStatus(Language language) {
        String text = description(ALL, language);
        assertTrue(text.contains(SAGA.title().in(language)), text);
        assertTrue(text.contains(SAGA.plan().headline().in(language)), text);
        for (Event event : SAGA.events()) {
            if (event.importance() == Importance.BACKBONE) {
                assertTrue(text.contains(event.headline().in(language)), event.id());
                assertTrue(text.contains(event.date().text(language)), event.id());
                assertTrue(
                        text.contains(ModelMessages.of(event.status()).in(language)), event.id());
            }
        }
        SAGA.tracks().forEach(t -> assertTrue(text.contains(t.name().in(language)), t.id()));
    }

    @Test
    void altTextCountsEventsWithoutALabel() {
        ExportPlan plan = plan(VIEW, NamedSize.HD, 96, 1);
        int without = lanes(plan.first(Language.EN)).unworded();
        assertTrue(without > 1, "some events have no room for a label");
        String text = description(VIEW, Language.EN, NamedSize.HD);
        assertTrue(text.contains("Events that are only dots or counts: " + without + "."), text);
    }

    @Test
    void altTextOfAnEventHasItsCaution() {
        String text = description(new ExportScope.OneEvent("us-april-ban"), Language.EN);
        assertTrue(text.contains("9 April 2025: US blocks H20 sales to China (Confirmed)."), text);
        assertTrue(text.contains("Caution: "), text);
    }

    @Test
    void metadataNamesTheTimelineAndItsDate() {
        ExportPlan plan = plan(VIEW, NamedSize.A4, 150, 2);
        ExportMetadata metadata = plan.items().getFirst().layOut().get().metadata();
        assertEquals("The H20 export-control saga", metadata.title());
        assertEquals(Language.EN, metadata.language());
        assertEquals("2025-08-24", metadata.date());
        assertEquals(300, metadata.dpi());
    }

    @Test
    void metadataNamesEverySource() {
        ExportPlan plan = plan(VIEW, NamedSize.HD, 96, 1);
        String sources = plan.items().getFirst().layOut().get().metadata().sources();
        assertTrue(SAGA.sources().size() > 40, "more than a line has room for");
        SAGA.sources()
                .forEach(s -> assertTrue(sources.contains(s.title().in(Language.EN)), s.id()));
    }

    private static Picture lanes(PlacedDrawing placed) {
        return ((Drawing.OfPicture) placed.drawing()).picture();
    }

    private static List<String> names(List<Theme> themes, List<Language> languages) {
        return names(VIEW, themes, languages);
    }

    private static List<String> names(
            ExportScope scope, List<Theme> themes, List<Language> languages) {
        ExportSize size = ExportSize.of(NamedSize.HD, 96, 1, 1);
        ExportRequest request =
                new ExportRequest(
                        scope, size, themes, languages, Backdrop.THEME, FULL, ExportFormat.usual());
        return new ExportPlan(new ExportSource(LAYOUT, Emphasis.NONE), request)
                .items().stream().map(ExportItem::name).toList();
    }

    private static String description(ExportScope scope, Language language) {
        return description(scope, language, NamedSize.FULL_HD);
    }

    private static String description(ExportScope scope, Language language, NamedSize namedSize) {
        ExportPlan plan = plan(scope, namedSize, 96, 1);
        return plan.first(language).altText();
    }

    private static ExportPlan plan(
            ExportScope scope, NamedSize namedSize, double dpi, double scale) {
        return plan(LAYOUT, scope, namedSize, dpi, scale);
    }

    private static ExportPlan plan(
            TimelineLayout layout,
            ExportScope scope,
            NamedSize namedSize,
            double dpi,
            double scale) {
        ExportSize size = ExportSize.of(namedSize, dpi, scale, 1);
        ExportRequest request =
                new ExportRequest(
                        scope,
                        size,
                        List.of(Theme.LIGHT),
                        List.of(Language.EN),
                        Backdrop.THEME,
                        FULL,
                        ExportFormat.usual());
        return new ExportPlan(new ExportSource(layout, Emphasis.NONE), request);
    }
}
