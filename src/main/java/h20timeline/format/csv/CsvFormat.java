package h20timeline.format.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.table.GuardedCell;
import h20timeline.format.table.TableReading;
import h20timeline.format.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Tables of values that are separated by commas, semicolons, tabs or bars.
public final class CsvFormat implements TimelineFormat {
    /// Cells of a row that are read; no table of events has more columns.
    private static final int MOST_CELLS = 500;

    /// Characters of a cell past which the table is not read on.
    private static final int LONGEST_CELL = 1_000_000;

    private static final int MOST_ROWS = 300_000;

    /// Cells of a row past which the table is not read on.
    private static final int MOST_FIELDS = 5_000_000;

    @Override
    public FormatMessages title() {
        return FormatMessages.CSV;
    }

    @Override
    public boolean recognises(FileHead head) {
        String text = head.text();
        boolean markup = text.startsWith("<") || text.startsWith("{") || head.outline().isJson();
        return !markup && Separator.of(text) != 0;
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        String text = content.text(notes);
        // Excel writes the separator into a line of its own.
        String mark = text.lines().findFirst().orElse("").strip();
        boolean said = mark.matches("(?i)\"?sep=.\"?");
        char separator = said ? mark.replace("\"", "").charAt(4) : Separator.of(text);
        List<TableRow> rows = rows(text, separator == 0 ? ',' : separator, notes, options);
        if (said && !rows.isEmpty()) {
            rows.removeFirst();
        }
        FormatMessages kind = separator == '\t' ? FormatMessages.TSV : FormatMessages.CSV;
        return TableReading.read(kind, content, rows, notes, options);
    }

    private static List<TableRow> rows(
            String text, char separator, ImportNotes notes, ReadOptions options) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraCharsAfterClosingQuote(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_CELL * 16)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFields(MOST_FIELDS)
                                        .maxFieldSize(LONGEST_CELL * 8)
                                        .maxRecordSize(LONGEST_CELL * 16)
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
