package h20timeline.format.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.FileContent;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonDocument;
import h20timeline.format.JsonObject;
import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.csv.CsvTable;
import h20timeline.format.table.EventTable;
import h20timeline.time.DayOrder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An event file that is written as a table and read again says the same.
class OutAndBackTest {
    @ParameterizedTest
    @CsvSource({"h20-saga, CSV", "h20-saga, XLSX", "h20-after, CSV", "h20-after, XLSX"})
    void aFileComesBackUnharmed(String name, TimelineTarget target) throws Exception {
        byte[] json = Files.readAllBytes(Path.of("data", name + ".json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        target.write(tree(json), out);
        assertEquals(canonical(tree(json)), canonical(tree(back(out.toByteArray(), null))));
    }

    /// Somebody deletes a column: with the file that the table was made of, that changes nothing.
    @ParameterizedTest
    @ValueSource(strings = {"Claims", "Summary (en)", "Track", "Status", "More", "Row", "Sources"})
    void aMissingColumnChangesNothing(String column) throws Exception {
        byte[] json = Files.readAllBytes(Path.of("data", "h20-saga.json"));
        List<List<String>> rows = new ArrayList<>();
        int at = EventTable.of(tree(json)).getFirst().indexOf(column);
        for (List<String> row : EventTable.of(tree(json))) {
            List<String> less = new ArrayList<>(row);
            less.remove(at);
            rows.add(less);
        }
        // Without its mark a row that is no event cannot be told, and somebody deletes it as well.
        rows.removeIf(row -> column.equals("Row") && row.get(1).isEmpty());
        JsonObject before = tree(json);
        JsonObject after = tree(back(CsvTable.write(rows), json));
        assertEquals(
                canonical(before.fields().get("events")), canonical(after.fields().get("events")));
    }

    /// They make the first day of a month that stands alone, and write a day with slashes.
    @Test
    void whatSpreadsheetProgramsMakeOfDatesOfACsvFileIsRead() throws IOException {
        String csv =
                new String(
                        CsvTable.write(
                                List.of(
                                        List.of("Row", "Id", "Date", "Article date", "Headline"),
                                        List.of("event", "a", "2025-04", "2025-08-18", "One"))),
                        StandardCharsets.UTF_8);
        assertTrue(csv.contains(",'2025-04,2025-08-18,"), csv);
        String edited = csv.replace("2025-08-18", "2025/08/18");
        JsonObject event =
                tree(back(edited.getBytes(StandardCharsets.UTF_8), null))
                        .objects("events")
                        .getFirst();
        assertEquals("2025-04", event.text("date"));
        assertEquals("2025-08-18", event.text("articleDate"));
    }

    @Test
    void aDateOfAWorkbookIsAsPreciseAsItIsShown() throws IOException {
        assertEquals("2025-04-09", date("yyyy-mm-dd", false));
        assertEquals("2025-04-09", date("d/m/yy", false));
        assertEquals("2025-04-09", date("yyyy\"年\"m\"月\"d\"日\"", false));
        assertEquals("2025-04", date("mmm yyyy", false));
        assertEquals("2025", date("yyyy", false));
        assertEquals("2025-04-09", date("yyyy-mm-dd", true));
    }

    private static String date(String format, boolean from1904) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            var sheet = book.createSheet("Any");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Date");
            head.createCell(1).setCellValue("Headline");
            var row = sheet.createRow(1);
            var cell = row.createCell(0);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(LocalDate.of(2025, 4, 9));
            row.createCell(1).setCellValue("Blocked");
            book.write(out);
        }
        JsonObject file = tree(back(out.toByteArray(), null));
        return file.objects("events").getFirst().text("date");
    }

    private static byte[] back(byte[] table, byte @Nullable [] base) throws IOException {
        ReadOptions options =
                new ReadOptions(
                        ReadMonitor.NONE,
                        null,
                        headers -> Optional.empty(),
                        DayOrder.UNKNOWN,
                        base);
        byte[] json =
                new TimelineFile(options)
                        .read("table", new ByteArrayInputStream(table), table.length)
                        .json();
        return json == null ? new byte[0] : json;
    }

    private static JsonObject tree(byte[] json) {
        try {
            String text = new FileContent("file", json).text(new ImportNotes(""));
            return (JsonObject) JsonDocument.read(text, new ImportNotes(""), ReadMonitor.NONE);
        } catch (UnreadableFileException e) {
            throw new AssertionError(new String(json, StandardCharsets.UTF_8), e);
        }
    }

    /// The value without the order of its keys and its places.
    private static String canonical(@Nullable Object value) {
        return switch (value) {
            case JsonObject object -> {
                Map<String, String> sorted = new TreeMap<>();
                object.fields().forEach((key, inner) -> sorted.put(key, canonical(inner)));
                yield sorted.toString();
            }
            case List<?> list -> list.stream().map(OutAndBackTest::canonical).toList().toString();
            case null -> "null";
            default -> value.toString();
        };
    }
}
