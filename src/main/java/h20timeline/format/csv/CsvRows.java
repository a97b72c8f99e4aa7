package h20timeline.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.table.GuardedCell;
import h20timeline.format.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// The rows of separated values. Apart from the format, which every start asks what a file is, so
/// that the library is loaded for a table only.
final class CsvRows {
    /// Cells of a row that are read; no table of events has more columns.
    private static final int MOST_CELLS = 500;

    /// Characters of a cell that are read; the rows after a longer one are read all the same.
    private static final int LONGEST_CELL = 1_000_000;

    private static final int MOST_ROWS = 300_000;

    /// Cells of a row past which the table is not read on.
    private static final int MOST_FIELDS = 5_000_000;

    private CsvRows() {}

    static List<TableRow> of(String text, char separator, ImportNotes notes, ReadOptions options) {
        List<TableRow> rows = new ArrayList<>();
        int longest = Math.max(LONGEST_CELL, text.length() + 1);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(longest)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFields(MOST_FIELDS)
                                        .maxFieldSize(longest)
                                        .maxRecordSize(longest)
                                        .build(),
                                text)) {
            for (CsvRecord each : reader) {
                int line = (int) Math.min(Integer.MAX_VALUE, each.getStartingLineNumber());
                rows.add(new TableRow(line, cells(each, line, notes)));
                if ((rows.size() & 0xFFF) == 0 && options.monitor().cancelled()) {
                    throw new CancellationException();
                }
                if (rows.size() >= MOST_ROWS) {
                    notes.leftOut(line, 1, FormatMessages.TOO_MANY, MOST_ROWS);
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            notes.leftOut(line, 1, FormatMessages.CELL_TOO_LONG, LONGEST_CELL);
        }
        return rows;
    }

    private static List<String> cells(CsvRecord row, int line, ImportNotes notes) {
        List<String> cells = new ArrayList<>();
        int count = Math.min(MOST_CELLS, row.getFieldCount());
        if (row.getFieldCount() > MOST_CELLS) {
            notes.error(line, MOST_CELLS + 1, FormatMessages.TABLE_TOO_WIDE, MOST_CELLS);
        }
        for (int i = 0; i < count; i++) {
            String cell = row.getField(i);
            if (cell.length() > LONGEST_CELL) {
                notes.error(line, i + 1, FormatMessages.CELL_TOO_LONG, LONGEST_CELL);
                cell = cell.substring(0, LONGEST_CELL);
            }
            cells.add(GuardedCell.plain(cell));
        }
        return cells;
    }
}
