package h20timeline.format.xlsx;

import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.table.TableReading;
import h20timeline.format.table.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Chooses the sheet of a workbook that is read: the one that is named, or else the first with
/// dates that is not hidden, or else the first that holds something.
final class SheetChoice {
    private record ReadSheet(String name, List<TableRow> rows, ImportNotes notes, int rank) {}

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
        BookOutline outline = BookOutline.of(reader);
        SerialDate.Start start = outline.start(book);
        StylesTable styles = reader.getStylesTable();
        SharedTexts strings = SharedTexts.of(book);
        List<String> names = new ArrayList<>();
        String wanted = options.sheet();
        ReadSheet best = null;
        XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (each.hasNext()) {
            try (InputStream in = each.next()) {
                String name = each.getSheetName();
                names.add(name);
                boolean hidden = outline.hides(name);
                int rank = best == null ? 0 : best.rank();
                if (rank >= (hidden ? 3 : 4) || !(wanted == null || wanted.equals(name))) {
                    continue;
                }
                ImportNotes part = notes.apart();
                SheetMarks marks = new SheetMarks(each.getSheetPart());
                SheetRows reading = new SheetRows(styles, strings, start, marks, part, options);
                List<TableRow> rows = reading.read(in);
                comments(each, part);
                int found = wanted == null ? rank(rows, hidden) : 4;
                if (found > rank) {
                    best = new ReadSheet(name, rows, part, found);
                }
            }
        }
        return chosen(names, best);
    }

    /// A sheet with dates is what somebody means, and one that is shown rather than a hidden one; 0
    /// for one with nothing in it.
    private static int rank(List<TableRow> rows, boolean hidden) {
        if (rows.stream().allMatch(TableRow::isBlank)) {
            return 0;
        }
        return TableReading.hasDates(rows) ? hidden ? 3 : 4 : hidden ? 1 : 2;
    }

    private static void comments(XSSFReader.SheetIterator sheet, ImportNotes part) {
        Comments comments = sheet.getSheetComments();
        if (comments == null) {
            return;
        }
        for (var places = comments.getCellAddresses(); places.hasNext(); ) {
            CellAddress place = places.next();
            String words = String.valueOf(comments.findCellComment(place).getString());
            part.warning(place.getRow() + 1, place.getColumn() + 1, FormatMessages.COMMENT, words);
        }
    }

    private List<TableRow> chosen(List<String> names, @Nullable ReadSheet found)
            throws UnreadableFileException {
        List<String> others = new ArrayList<>(names);
        String wanted = options.sheet();
        if (found == null) {
            if (wanted != null) {
                throw new UnreadableFileException(
                        FormatMessages.SHEET_MISSING, wanted, String.join(", ", others));
            }
            throw new UnreadableFileException(FormatMessages.TABLE_EMPTY);
        }
        notes.add(found.notes());
        others.remove(found.name());
        if (!others.isEmpty()) {
            notes.remark(0, 0, FormatMessages.SHEETS_MORE, found.name(), String.join(", ", others));
        }
        return found.rows();
    }
}
