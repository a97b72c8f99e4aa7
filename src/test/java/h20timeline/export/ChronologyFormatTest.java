package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A chronology has every event once, in the order of time, with its claims, cautions and sources.
class ChronologyFormatTest {
    private static final String HOSTILE =
            """
            {"format": 1, "title": "T|<b>", "tracks": [{"id": "t", "name": "N"}],
             "events": [
              {"id": "late", "date": "2025-06", "track": "t", "headline": "=cmd|' /C calc'!A0"},
              {"id": "early", "date": "2025-05", "track": "t", "headline": "+9.87%",
               "summary": "_x0041_ [a](javascript:alert(1))\\u0007"}]}
            """;

    @TempDir Path folder;

    @Test
    void aWorkbookHasARowForEachEventAndALineForEachSource() throws Exception {
        Timeline timeline = Sagas.saga();
        Path file = write(Exported.of(timeline), TableFormat.WORKBOOK, Language.EN, Language.ZH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertEquals(timeline.events().size(), workbook.getSheetAt(0).getLastRowNum());
            assertEquals(timeline.sources().size(), workbook.getSheetAt(1).getLastRowNum());
            assertEquals(16, workbook.getSheetAt(0).getRow(0).getLastCellNum());
            assertEquals(
                    "H20, a China-only Nvidia chip, first comes to light",
                    workbook.getSheetAt(0)
                            .getRow(1)
                            .getCell(4)
                            .getStringCellValue()
                            .lines()
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void aDocumentHasARowForEachEventAndAFootnoteForEachSource() throws Exception {
        Timeline timeline = Sagas.saga();
        Path file = write(Exported.of(timeline), TableFormat.PAPER, Language.EN, Language.ZH);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            XWPFTable table = document.getTables().getFirst();
            assertEquals(timeline.events().size() + 1, table.getNumberOfRows());
            assertEquals(
                    timeline.sources().size(),
                    document.getFootnotes().stream()
                            .map(XWPFFootnote::getId)
                            .filter(id -> id.signum() > 0)
                            .count());
            String text = table.getText();
            timeline.events()
                    .forEach(event -> {
                        for (Language language : Language.ALL) {
                            assertTrue(text.contains(event.headline().in(language)), event.id());
                        }
                    });
        }
    }

    @Test
    void markdownNamesEachSourceOnceAndEveryCaution() {
        Timeline timeline = Sagas.saga();
        Exported saga = Exported.of(timeline);
        String text = saga.text(folder, TableFormat.MARKDOWN, saga.all(), Language.EN);
        assertEquals(
                timeline.sources().size(),
                text.lines().filter(line -> line.matches("\\[\\^\\d+]: .*")).count());
        assertEquals(
                timeline.events().size() + 2,
                text.lines().filter(line -> line.startsWith("| ")).count());
        assertTrue(text.contains("Answer: "), "a claim has its answer");
    }

    @Test
    void aRowOfValuesIsReadBackAsItWasWritten() throws Exception {
        Timeline timeline = Sagas.saga();
        Path file = write(Exported.of(timeline), TableFormat.CSV, Language.ZH);
        String text = Files.readString(file);
        assertTrue(text.startsWith("\ufeff"), "spreadsheets know that it is UTF-8");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            List<CsvRecord> records = reader.stream().toList();
            assertEquals(timeline.events().size() + 1, records.size());
            assertEquals("2023-11", records.get(1).getField(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameTimelineGivesTheSameBytes(TableFormat format) throws Exception {
        Exported saga = Exported.of(Sagas.after());
        byte[] first = Files.readAllBytes(write(saga, format, Language.EN));
        assertArrayEquals(first, Files.readAllBytes(write(saga, format, Language.EN)));
    }

    @Test
    void whatOthersWroteIsNeitherAFormulaNorMarkup() throws Exception {
        Exported hostile = Exported.of(folder, HOSTILE);
        String csv = hostile.text(folder, TableFormat.CSV, hostile.all(), Language.EN);
        assertTrue(csv.contains("'=cmd|"), csv);
        assertTrue(csv.indexOf("+9.87%") < csv.indexOf("=cmd"), "in the order of time");
        String markdown = hostile.text(folder, TableFormat.MARKDOWN, hostile.all(), Language.EN);
        assertFalse(markdown.replace("\\]", "").contains("](javascript"), markdown);
        assertFalse(markdown.contains("<b>"), markdown);
        Path file = write(hostile, TableFormat.WORKBOOK, Language.EN);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            String cell = workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue();
            assertTrue(cell.contains("_x0041_"), cell);
        }
        write(hostile, TableFormat.PAPER, Language.EN);
    }

    @Test
    void onlyTheEventsThatWereAskedForAreInIt() {
        Timeline timeline = Sagas.saga();
        Exported saga = Exported.of(timeline);
        String id = timeline.events().getFirst().id();
        String text =
                saga.text(folder, TableFormat.MARKDOWN, new ExportScope.OneEvent(id), Language.EN);
        assertEquals(3, text.lines().filter(line -> line.startsWith("| ")).count());
    }

    private Path write(Exported exported, ExportFormat format, Language... languages) {
        return exported.write(folder, format, exported.all(), languages);
    }
}
