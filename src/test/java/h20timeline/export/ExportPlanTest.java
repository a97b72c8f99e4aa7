package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.Decorations;
import h20timeline.layout.Emphasis;
import h20timeline.layout.Generated;
import h20timeline.layout.Picture;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.ModelMessages;
import h20timeline.model.Timeline;
import h20timeline.render.Backdrop;
import h20timeline.render.Drawing;
import h20timeline.render.PngMetadata;
import h20timeline.render.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is ordered is laid out, as large as it was ordered, with its words for those who do not see
/// it.
class ExportPlanTest {
    private static final Timeline SAGA = Generated.saga();
    private static final TimelineIndex INDEX = new TimelineIndex(SAGA);
    private static final TimelineLayout LAYOUT =
            new TimelineLayout(INDEX, (text, role) -> 7.0 * text.length());
    private static final Decorations FULL =
            new Decorations(true, true, true, true, true, false, "");
    private static final ExportScope ALL = new ExportScope.Whole(INDEX.all());
    private static final ExportScope VIEW = new ExportScope.View(INDEX.story());

    @Test
    void oneForEachLanguageInEachTheme() {
        assertEquals(List.of(""), names(List.of(Theme.DARK), List.of(Language.EN)));
        assertEquals(List.of("en", "zh"), names(List.of(Theme.DARK), List.of(Language.values())));
        assertEquals(
                List.of("en-light", "en-dark", "zh-light", "zh-dark"),
                names(List.of(Theme.LIGHT, Theme.DARK), List.of(Language.values())));
    }

    @Test
    void aWholeTimelineGrowsButNotOnPaper() {
        PixelSize screen = shots(ALL, NamedSize.HD, 96, 2).placed(Language.EN).pixels();
        assertEquals(2_560, screen.width());
        assertTrue(screen.height() > 1_440, screen.toString());
        assertEquals(
                "1754x1240",
                shots(ALL, NamedSize.A4, 150, 1).placed(Language.EN).pixels().toString());
        assertEquals(
                "1280x720",
                shots(VIEW, NamedSize.HD, 96, 1).placed(Language.EN).pixels().toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasACardOfTheSizeAsked(Language language) {
        for (Event event : SAGA.events()) {
            for (NamedSize namedSize : List.of(NamedSize.HD, NamedSize.FULL_HD, NamedSize.A4)) {
                ExportPlan plan = shots(new ExportScope.OneEvent(event.id()), namedSize, 150, 1);
                ExportPlan.PlacedDrawing placed = plan.placed(language);
                assertEquals(namedSize.pixels(150), placed.pixels(), event.id());
                assertFalse(
                        Objects.requireNonNull(lanes(placed).detail()).cut(),
                        event.id() + " in " + namedSize);
            }
        }
    }

    @Test
    void aStoryIsOnePictureForEachStepByItsNumber() {
        List<String> names =
                names(new ExportScope.Steps(), List.of(Theme.DARK), List.of(Language.EN));
        assertEquals(SAGA.story().size() + 2, names.size());
        assertEquals("01", names.getFirst());
        assertEquals("14", names.getLast());
        assertEquals(
                List.of("01-en", "02-en"),
                names(new ExportScope.Steps(), List.of(Theme.DARK), List.of(Language.values()))
                        .subList(0, 2));
        for (ExportItem item : shots(new ExportScope.Steps(), NamedSize.UHD, 96, 1).all()) {
            assertEquals("3840x2160", item.layOut().get().pixels().toString(), item.name());
        }
    }

    @Test
    void theWordsOfAStepTellWhatItIsAbout() {
        ExportItem third = shots(new ExportScope.Steps(), NamedSize.HD, 96, 1).all().get(2);
        String said = third.layOut().get().notes().description();
        assertTrue(said.startsWith("Slide 3 of 14 of “The H20 export-control saga”"), said);
        assertTrue(said.contains("9 April 2025: US blocks H20 sales to China (Confirmed)."), said);
        assertTrue(said.contains("Caution: The record shows no ban by name"), said);
    }

    @ParameterizedTest
    @EnumSource
    void theWordsTellEveryMainEventAndHowSureItIs(Language language) {
        String said = description(ALL, language);
        assertTrue(said.contains(SAGA.title().in(language)), said);
        for (Event event : SAGA.events()) {
            if (event.importance() == Importance.BACKBONE) {
                assertTrue(said.contains(event.headline().in(language)), event.id());
                assertTrue(said.contains(event.date().text(language)), event.id());
                assertTrue(
                        said.contains(ModelMessages.of(event.status()).in(language)), event.id());
            }
        }
        SAGA.tracks().forEach(t -> assertTrue(said.contains(t.name().in(language)), t.id()));
    }

    @Test
    void theWordsCountWhatHasNone() {
        ExportPlan plan = shots(VIEW, NamedSize.HD, 96, 1);
        int without = lanes(plan.placed(Language.EN)).unworded();
        assertTrue(without > 1, "some have no room");
        String said = description(VIEW, Language.EN, NamedSize.HD);
        assertTrue(said.contains(without + " events are only dots or counts."), said);
    }

    @Test
    void theWordsOfAnEventTellWhatItSays() {
        String said = description(new ExportScope.OneEvent("us-april-ban"), Language.EN);
        assertTrue(said.contains("9 April 2025: US blocks H20 sales to China (Confirmed)."), said);
        assertTrue(said.contains("Caution: "), said);
    }

    @Test
    void aFileSaysWhoseItIsAndWhatDayItKnows() {
        ExportPlan plan = shots(VIEW, NamedSize.A4, 150, 2);
        PngMetadata notes = plan.all().getFirst().layOut().get().notes();
        Map<String, String> byKey =
                notes.notes().stream()
                        .collect(
                                Collectors.toMap(
                                        PngMetadata.Note::keyword, PngMetadata.Note::text));
        assertEquals("The H20 export-control saga", byKey.get("Title"));
        assertEquals("en", byKey.get("Language"));
        assertEquals("2025-08-24", byKey.get("Date"));
        assertEquals("H20 Timeline", byKey.get("Software"));
        assertEquals(300, notes.dpi());
    }

    private static Picture lanes(ExportPlan.PlacedDrawing placed) {
        return ((Drawing.OfPicture) placed.drawing()).picture();
    }

    private static List<String> names(List<Theme> themes, List<Language> languages) {
        return names(VIEW, themes, languages);
    }

    private static List<String> names(
            ExportScope scope, List<Theme> themes, List<Language> languages) {
        ExportSize size = ExportSize.of(NamedSize.HD, 96, 1, 1);
        ExportRequest request =
                new ExportRequest(scope, size, themes, languages, Backdrop.THEME, FULL);
        return new ExportPlan(new ExportSource(LAYOUT, Emphasis.NONE), request)
                .all().stream().map(ExportItem::name).toList();
    }

    private static String description(ExportScope scope, Language language) {
        return description(scope, language, NamedSize.FULL_HD);
    }

    private static String description(ExportScope scope, Language language, NamedSize namedSize) {
        ExportPlan plan = shots(scope, namedSize, 96, 1);
        return plan.placed(language).words();
    }

    private static ExportPlan shots(
            ExportScope scope, NamedSize namedSize, double dpi, double scale) {
        ExportSize size = ExportSize.of(namedSize, dpi, scale, 1);
        ExportRequest request =
                new ExportRequest(
                        scope,
                        size,
                        List.of(Theme.LIGHT),
                        List.of(Language.EN),
                        Backdrop.THEME,
                        FULL);
        return new ExportPlan(new ExportSource(LAYOUT, Emphasis.NONE), request);
    }
}
