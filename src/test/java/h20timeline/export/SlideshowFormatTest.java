package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A presentation has a slide for each step, of shapes and text boxes that can be moved and edited.
class SlideshowFormatTest {
    private static final ExportFormat SLIDES = new SlideshowFormat();
    private static final ExportScope STEPS = new ExportScope.Steps();

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyStepIsASlideWithItsTitleItsWordsAndItsNotes(Language language) throws Exception {
        Timeline timeline = Sagas.saga();
        Path file = Exported.of(timeline).write(folder, SLIDES, STEPS, language);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertTrue(show.getSlides().size() > 5);
            assertEquals(List.of(), show.getPictureData(), "shapes, and no pictures");
            StringBuilder words = new StringBuilder();
            int noted = 0;
            for (XSLFSlide slide : show.getSlides()) {
                assertNotNull(slide.getTitle(), "slide " + slide.getSlideNumber());
                noted += slide.getNotes() == null ? 0 : 1;
                words.append(letters(texts(slide.getShapes())));
            }
            assertEquals(timeline.story().size() + 2, noted, "the notes of a step stand once");
            for (Event event : timeline.events()) {
                if (event.importance() == Importance.BACKBONE) {
                    String headline = letters(event.headline().in(language));
                    assertTrue(words.toString().contains(headline), headline);
                }
            }
        }
    }

    @Test
    void eachEventOfThePictureIsAGroupUnderItsName() throws Exception {
        Timeline timeline = Sagas.saga();
        Exported saga = Exported.of(timeline);
        Path file = saga.write(folder, SLIDES, saga.all(), Language.EN);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            XSLFSlide slide = show.getSlides().getFirst();
            List<String> names =
                    slide.getShapes().stream()
                            .filter(XSLFGroupShape.class::isInstance)
                            .map(XSLFShape::getShapeName)
                            .distinct()
                            .toList();
            for (Event event : timeline.events()) {
                assertTrue(names.contains(event.id()), event.id());
            }
            assertEquals(1_440, show.getPageSize().width, "as wide as 1,920 pixels are");
        }
    }

    @Test
    void theSameTimelineGivesTheSameBytes() throws Exception {
        Exported after = Exported.of(Sagas.after());
        byte[] first = Files.readAllBytes(after.write(folder, SLIDES, STEPS, Language.ZH));
        byte[] second = Files.readAllBytes(after.write(folder, SLIDES, STEPS, Language.ZH));
        assertArrayEquals(first, second);
    }

    @Test
    void aSlideThatOfficeProgramsRefuseIsRefusedWithTheLargest() {
        assertTrue(SLIDES.problem(new PixelSize(5_376, 1_000), 96).isEmpty());
        String sentence =
                SLIDES.problem(new PixelSize(10_752, 1_000), 96).orElseThrow().in(Language.ZH);
        assertTrue(sentence.contains("5376x500"), sentence);
    }

    private static String texts(List<XSLFShape> shapes) {
        return shapes.stream()
                .map(shape ->
                        switch (shape) {
                            case XSLFTextShape text -> text.getText();
                            case XSLFGroupShape group -> texts(group.getShapes());
                            default -> "";
                        })
                .collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u000b]+", "");
    }
}
