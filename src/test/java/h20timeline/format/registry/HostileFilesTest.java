package h20timeline.format.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.format.FormatMessages;
import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.registry.TimelineFile.ImportedFile;
import h20timeline.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no events, or are made to exhaust the machine: one clear sentence each.
class HostileFilesTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @CsvSource({
        "'0 HEAD\n1 SOUR X', KNOWN_GEDCOM",
        "'%PDF-1.7', KNOWN_PDF",
        "'<html><table><tr><td>Date</td></tr></table></html>', KNOWN_HTML",
        "'MIME-Version: 1.0\nContent-Type: text/html\n\n<html></html>', KNOWN_HTML",
        "'<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Table/></Workbook>',"
                + " KNOWN_XLS",
        "'<kml><Placemark/></kml>', KNOWN_KML",
        "'<rss version=\"2.0\"></rss>', KNOWN_FEED",
        "'<note><to>x</to></note>', KNOWN_XML",
        "'timeline\n  title X\n  2002 : LinkedIn', KNOWN_MERMAID",
        "'{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":null}]}', KNOWN_GEOJSON"
    })
    void aKnownFileIsNamed(String text, FormatMessages what) throws IOException {
        Problem problem = only(read(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(FormatMessages.KNOWN_OTHER, problem.phrase());
        assertEquals(what, problem.args().getFirst());
    }

    @Test
    void anUnknownTextIsToldTheNearest() throws IOException {
        Problem problem =
                only(read("Once upon a time there was a king.".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FormatMessages.UNKNOWN_NEAR, problem.phrase());
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(FormatMessages.BOOK_TOO_BIG, only(read(out.toByteArray())).phrase());
    }

    @Test
    void aWorkbookUnderAPasswordIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var locked = encryptor.getDataStream(files)) {
                locked.write(book());
            }
            files.writeFilesystem(out);
        }
        assertEquals(FormatMessages.ENCRYPTED, only(read(out.toByteArray())).phrase());
    }

    @Test
    void aWorkbookThatIsCutOffIsRefused() throws IOException {
        byte[] book = book();
        byte[] cut = Arrays.copyOf(book, book.length / 2);
        assertEquals(FormatMessages.BOOK_DAMAGED, only(read(cut)).phrase());
        assertNotNull(read(book).report().timeline());
    }

    @Test
    void aRowOfAMillionColumnsIsCut() throws IOException {
        String table = "Date,Headline\n2025,Whole" + ",x".repeat(1_000_000) + "\n2026,Next\n";
        ImportedFile file = read(table.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, events(file));
        assertTrue(says(file, FormatMessages.TABLE_TOO_WIDE));
    }

    @Test
    void aCellOfTenMegabytesIsCut() throws IOException {
        String table = "Date,Headline,Text\n2025,Whole," + "x".repeat(5 * MEGABYTE) + "\n";
        ImportedFile file = read(table.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, events(file));
        assertTrue(says(file, FormatMessages.CELL_TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025,Whole,\"%s\"\n", "2025,Whole,%s\n"})
    void theRowsAfterAVeryLongCellAreRead(String row) throws IOException {
        String table =
                "Date,Headline,Text\n"
                        + row.formatted("word ".repeat(2 * MEGABYTE))
                        + "2026,Next,x\n";
        ImportedFile file = read(table.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, events(file));
        assertTrue(says(file, FormatMessages.CELL_TOO_LONG));
    }

    /// The library takes no part of more than 100,000,000 bytes, which is no damage.
    @Test
    void aWorkbookWithAVeryLargeSheetIsTooBigAndNotDamaged() throws IOException {
        byte[] rows =
                new Random(18)
                        .ints(MEGABYTE / 32, 1_000_000, 10_000_000)
                        .mapToObj(number -> "<row><c><v>" + number + "</v></c></row>")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 110; i++) {
                zip.write(rows);
            }
        }
        assertEquals(FormatMessages.BOOK_TOO_BIG, only(read(out.toByteArray())).phrase());
    }

    /// A workbook can say that cells are merged far more often than it has cells.
    @Test
    void aWorkbookWithManyMergedCellsIsReadInATimeThatEnds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Events");
            for (int i = 0; i < 2_000; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Date" : "2025");
                row.createCell(1).setCellValue(i == 0 ? "Headline" : "Some");
            }
            var ranges = sheet.getCTWorksheet().addNewMergeCells();
            for (int i = 0; i < 20_000; i++) {
                ranges.addNewMergeCell().setRef("C1:C1048576");
            }
            book.write(out);
        }
        assertEquals(1_999, events(read(out.toByteArray())));
    }

    @Test
    void aCellOfAWorkbookBeyondItsSharedTextsIsDamage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var cell = book.createSheet("Events").createRow(0).createCell(0);
            cell.setCellValue("Date");
            cell.getCTCell().setV("99");
            book.write(out);
        }
        assertEquals(FormatMessages.BOOK_DAMAGED, only(read(out.toByteArray())).phrase());
    }

    @Test
    void xmlNamesNoOtherFile() throws IOException {
        String xml =
                "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<data><event start=\"2001\" title=\"t\">&x;</event></data>";
        ImportedFile file = read(xml.getBytes(StandardCharsets.UTF_8));
        assertTrue(file.report().timeline() == null || !file.report().problems().isEmpty());
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Events");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Date");
            head.createCell(1).setCellValue("Headline");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("2025-04-09");
            row.createCell(1).setCellValue("Blocked");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static int events(ImportedFile file) {
        return Objects.requireNonNull(file.report().timeline()).events().size();
    }

    private static boolean says(ImportedFile file, FormatMessages message) {
        return file.report().problems().stream().anyMatch(p -> p.phrase() == message);
    }

    private static Problem only(ImportedFile file) {
        assertNull(file.report().timeline());
        assertEquals(1, file.report().problems().size(), file.report().problems().toString());
        return file.report().problems().getFirst();
    }

    private static ImportedFile read(byte[] bytes) throws IOException {
        return new TimelineFile(ReadOptions.plain(ReadMonitor.NONE))
                .read("file", new ByteArrayInputStream(bytes), bytes.length);
    }
}
