package h20timeline.format.xlsx;

import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.table.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Finds the sheet of a workbook that holds the table: the one that is named, or else the first
/// that holds something.
final class SheetChoice {
    private final OPCPackage book;
    private final ImportNotes notes;
    private final ReadOptions options;

    SheetChoice(OPCPackage book, ImportNotes notes, ReadOptions options) {
        this.book = book;
        this.notes = notes;
        this.options = options;
    }

    List<TableRow> rows()
            throws IOException, OpenXML4JException, SAXException, UnreadableFileException {
        XSSFReader reader = new XSSFReader(book);
        boolean macros =
                book.getParts().stream()
                        .anyMatch(part -> part.getPartName().getName().endsWith("vbaProject.bin"));
        if (macros) {
            notes.remark(0, 0, FormatMessages.MACROS);
        }
        boolean from1904 = is1904(reader);
        StylesTable styles = reader.getStylesTable();
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book, false);
        Map<String, List<TableRow>> sheets = new LinkedHashMap<>();
        String wanted = options.sheet();
        String found = null;
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (each.hasNext()) {
            try (InputStream in = each.next()) {
                String name = each.getSheetName();
                boolean read = found == null && (wanted == null || wanted.equals(name));
                List<TableRow> rows = List.of();
                if (read) {
                    SheetRows sheet = new SheetRows(styles, strings, from1904, notes, options);
                    rows = sheet.read(in);
                }
                sheets.put(name, rows);
                if (read && (wanted != null || rows.stream().anyMatch(row -> !row.isBlank()))) {
                    found = name;
                }
            }
        }
        return chosen(sheets, found);
    }

    private List<TableRow> chosen(Map<String, List<TableRow>> sheets, @Nullable String found)
            throws UnreadableFileException {
        List<String> others = new ArrayList<>(sheets.keySet());
        String wanted = options.sheet();
        if (found == null) {
            if (wanted != null) {
                throw new UnreadableFileException(
                        FormatMessages.SHEET_MISSING, wanted, String.join(", ", others));
            }
            throw new UnreadableFileException(FormatMessages.TABLE_EMPTY);
        }
        others.remove(found);
        if (!others.isEmpty()) {
            notes.remark(0, 0, FormatMessages.SHEETS_MORE, found, String.join(", ", others));
        }
        return sheets.getOrDefault(found, List.of());
    }

    /// Whether days are counted from 1904, as old workbooks of a Macintosh do.
    private static boolean is1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream in = reader.getWorkbookData()) {
            String head = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return head.matches("(?s).*<(?:\\w+:)?workbookPr[^>]*date1904=\"(1|true)\".*");
        }
    }
}
