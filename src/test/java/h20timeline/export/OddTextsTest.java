package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/// Texts that would run, turn what follows around or break XML are only words in every hand-out,
/// and what a document cannot hold is counted.
class OddTextsTest {
    private static final String ODD =
            """
            {"format": 1, "title": "</title><script>alert(0)</script>",
             "tracks": [{"id": "t", "name": "N ]]> &amp;"}],
             "sources": [{"id": "s", "title": "javascript:alert(1)",
                          "url": "https://example.org/?a=1&b='2'"},
                         {"id": "r", "title": "R", "url": "javascript:alert(2)"}],
             "events": [{"id": "one", "date": "2025-04-09", "track": "t",
               "headline": "A\\u202e\\uFDD0</script><script>alert(3)</script>",
               "summary": "Plain \\u202egnihton \\u2066x\\u2069 \\uFFFE\\uFDD0 end",
               "sources": ["s", "r"],
               "caution": "=1+1 ]]> <!-- --> <?php ?>"},
              {"id": "two", "date": "2025-05", "track": "t", "headline": "@SUM(A1)"}]}
            """;

    /// Signs that turn what follows around, and two that no XML may hold.
    private static final String NEVER =
            "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\ufdd0";

    @TempDir Path folder;

    private static List<ExportFormat> packages() {
        return List.of(new SlideshowFormat(), TableFormat.WORKBOOK, TableFormat.PAPER);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPartOfAnOfficeFileIsXmlWithoutThem(ExportFormat format) throws Exception {
        Exported odd = Exported.of(folder, ODD);
        Path file = odd.write(folder, format, odd.all(), Language.EN, Language.ZH);
        for (Map.Entry<String, String> part : parts(file).entrySet()) {
            parse(part.getValue());
            assertHoldsNoneOf(part.getKey(), part.getValue());
            assertFalse(part.getValue().contains("<script"), part.getKey());
            assertFalse(part.getValue().contains("Target=\"javascript"), part.getKey());
            assertFalse(part.getValue().contains("<f>"), "no formula in " + part.getKey());
        }
    }

    @Test
    void aDrawingIsXmlWithoutThem() throws Exception {
        Exported odd = Exported.of(folder, ODD);
        String text = odd.text(folder, new SvgFormat(false), odd.all(), Language.EN);
        parse(text);
        assertHoldsNoneOf("svg", text);
        assertFalse(text.contains("<script") || text.contains("href=\"javascript"), text);
    }

    @Test
    void aPdfHasTheWordsAndNothingThatRuns() throws Exception {
        Exported odd = Exported.of(folder, ODD);
        Path file = odd.write(folder, new PdfFormat(), odd.all(), Language.EN);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("alert(3)"), words);
            // A PDF may hold what no XML may.
            assertHoldsNoneOf("pdf", words.replace('\ufdd0', ' '));
            assertNull(pdf.getDocumentCatalog().getOpenAction());
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("/JavaScript") || bytes.contains("/JS"), "no script");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsLeftOutIsCounted(ExportFormat format) throws IOException {
        Exported odd = Exported.of(folder, ODD);
        odd.write(folder, format, odd.all(), Language.EN);
        assertTrue(odd.leftOut() > 0, odd.leftOut() + " left out");
    }

    private static List<ExportFormat> all() {
        return List.of(
                new SvgFormat(false),
                new HtmlFormat(),
                new PdfFormat(),
                new SlideshowFormat(),
                TableFormat.WORKBOOK,
                TableFormat.PAPER,
                TableFormat.MARKDOWN);
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        assertFalse(parts.isEmpty());
        return parts;
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static void assertHoldsNoneOf(String name, String text) {
        NEVER.chars()
                .forEach(c ->
                        assertTrue(text.indexOf(c) < 0, name + " U+" + Integer.toHexString(c)));
    }
}
