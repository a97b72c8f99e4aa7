package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.render.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// A PDF looks as the picture does, and its words can be selected, searched and read aloud.
class PdfFormatTest {
    private static final ExportFormat PDF = new PdfFormat();

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyStepIsAPageWithItsWordsAndItsBookmark(Language language) throws Exception {
        Timeline timeline = Sagas.saga();
        Path file = Exported.of(timeline).write(folder, PDF, new ExportScope.Steps(), language);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(
                    timeline.story().size() + 2, bookmarks(document), "a bookmark for each step");
            assertTrue(document.getNumberOfPages() > 5);
            assertEquals(language.tag(), document.getDocumentCatalog().getLanguage());
            assertEquals(
                    timeline.title().in(language), document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            String text = letters(new PDFTextStripper().getText(document));
            for (Event event : timeline.events()) {
                if (event.importance() == Importance.BACKBONE) {
                    String headline = letters(event.headline().in(language));
                    assertTrue(text.contains(headline), headline);
                }
            }
            for (PDPage page : document.getPages()) {
                assertEquals(20 * 72, page.getMediaBox().getWidth(), 0.01);
                for (COSName font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itLooksAsThePictureDoes(Theme theme) throws Exception {
        Exported saga = Exported.of(Sagas.saga()).in(theme);
        Path pdf = saga.write(folder, PDF, saga.all(), Language.EN);
        Path png = saga.write(folder, new PngFormat(), saga.all(), Language.EN);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
            double apart = apart(ImageIO.read(png.toFile()), page);
            assertTrue(apart < 0.02, "so far apart: " + apart);
        }
    }

    @Test
    void theSameTimelineGivesTheSameBytes() throws Exception {
        Exported saga = Exported.of(Sagas.saga());
        byte[] first = Files.readAllBytes(saga.write(folder, PDF, saga.all(), Language.EN));
        byte[] second = Files.readAllBytes(saga.write(folder, PDF, saga.all(), Language.EN));
        assertArrayEquals(first, second);
    }

    @Test
    void theWordsOfAnEventLeadToItsSource() throws Exception {
        Exported saga = Exported.of(Sagas.saga());
        Path file = saga.write(folder, PDF, saga.all(), NamedSize.A4, Language.EN);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(0);
            assertTrue(page.getAnnotations().size() > 20);
            assertEquals(297, page.getMediaBox().getWidth() / 72 * 25.4, 0.2, "millimetres");
            assertEquals(210, page.getMediaBox().getHeight() / 72 * 25.4, 0.2, "millimetres");
        }
    }

    @Test
    void aHandOutHasTheNotesBelowEachSlide() throws Exception {
        Timeline timeline = Sagas.saga();
        Path file =
                Exported.of(timeline)
                        .noted()
                        .write(folder, PDF, new ExportScope.Steps(), Language.ZH);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(1);
            assertEquals(210, page.getMediaBox().getWidth() / 72 * 25.4, 0.1, "A4, upright");
            String text = letters(new PDFTextStripper().getText(document));
            timeline.story()
                    .forEach(step -> {
                        String notes = letters(step.notes().spoken().in(Language.ZH));
                        assertTrue(text.contains(notes), notes);
                    });
        }
    }

    @Test
    void aPageThatNoProgramOpensIsRefusedWithTheLargest() {
        assertTrue(PDF.problem(new PixelSize(19_200, 1_000), 96).isEmpty());
        String sentence =
                PDF.problem(new PixelSize(38_400, 1_000), 96).orElseThrow().in(Language.EN);
        assertTrue(sentence.contains("19200x500"), sentence);
        assertFalse(sentence.contains("%"), sentence);
    }

    private static int bookmarks(PDDocument document) {
        int count = 0;
        PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        while (item != null) {
            assertFalse(item.getTitle().isBlank());
            count++;
            item = item.getNextSibling();
        }
        return count;
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// The mean difference of all colours, from 0 to 1.
    private static double apart(BufferedImage one, BufferedImage other) {
        assertEquals(
                List.of(one.getWidth(), one.getHeight()),
                List.of(other.getWidth(), other.getHeight()));
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs(((a >> shift) & 0xff) - ((b >> shift) & 0xff));
                }
            }
        }
        return sum / 255.0 / 3 / one.getWidth() / one.getHeight();
    }
}
