package h20timeline.format.table;

import h20timeline.format.FileContent;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.format.TableSpread;
import h20timeline.format.TimelineDraft;
import h20timeline.format.UnreadableFileException;
import h20timeline.time.DayOrder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Makes a draft of the rows of a table. Every row that is not blank becomes an event, or the
/// title, or a note that says why not.
public final class TableReading {
    private static final int ROWS_OF_PREVIEW = 20;

    private TableReading() {}

    /// Reads rows; blank ones count for nothing.
    ///
    /// @throws UnreadableFileException if no events can be made of the table
    public static TimelineDraft read(
            FormatMessages format,
            FileContent content,
            List<TableRow> all,
            ImportNotes notes,
            ReadOptions options)
            throws UnreadableFileException {
        List<TableRow> rows = all.stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            throw new UnreadableFileException(FormatMessages.TABLE_EMPTY);
        }
        if (EventTable.isOne(rows.getFirst().cells())) {
            TimelineDraft draft =
                    new TimelineDraft(FormatMessages.OWN_TABLE, content.title(), notes);
            draft.whole(new EventTableReading(draft, options).read(rows));
            return draft;
        }
        int above = HeaderRow.above(rows);
        List<String> titles = HeaderRow.lines(rows.subList(0, above));
        rows = rows.subList(above, rows.size());
        TableColumns found = TableColumns.of(rows);
        List<TableRow> body = found.hasHeader() ? rows.subList(1, rows.size()) : rows;
        var chosen = options.columns().apply(found.headers());
        TableColumns columns = found.chosen(chosen);
        DayOrder said = order(columns, body);
        DayOrder order =
                said == DayOrder.UNKNOWN
                        ? chosen.map(ColumnChoice::order).orElse(options.order())
                        : said;
        boolean ask = said == DayOrder.UNKNOWN && anyAmbiguous(columns, body);
        FormatMessages kind = columns.isTimelineSheet() ? FormatMessages.TIMELINE_SHEET : format;
        TimelineDraft draft = new TimelineDraft(kind, content.title(), notes);
        titles.stream().limit(1).forEach(draft::title);
        draft.description(String.join("\n", titles.stream().skip(1).toList()));
        List<String> keys = columns.fields().stream().map(TableField::key).toList();
        String track = chosen.map(ColumnChoice::track).orElse("");
        TableSpread spread =
                new TableSpread(
                        columns.headers(),
                        body.stream().limit(ROWS_OF_PREVIEW).map(TableRow::cells).toList(),
                        ColumnWords.of(columns.headers().size(), body),
                        new ColumnChoice(
                                keys,
                                order,
                                track,
                                chosen.map(ColumnChoice::statuses).orElse(Map.of())),
                        ask);
        draft.table(spread);
        if (!columns.usable()) {
            throw new UnreadableFileException(
                            rows.getFirst().line(), 1, FormatMessages.TABLE_WITHOUT_DATES)
                    .of(spread);
        }
        if (ask && order == DayOrder.UNKNOWN) {
            notes.warning(0, 0, FormatMessages.ORDER_ASSUMED);
        }
        DayOrder used = ask && order == DayOrder.UNKNOWN ? DayOrder.DAY_FIRST : order;
        unused(columns, body, notes);
        RowReading reading = new RowReading(draft, columns, used, track);
        for (int i = 0; i < body.size(); i++) {
            if ((i & 0xFF) == 0) {
                options.monitor().at(i, body.size());
                if (options.monitor().cancelled()) {
                    throw new CancellationException();
                }
            }
            reading.read(body.get(i), i == 0);
        }
        return draft;
    }

    /// Whether the rows are a table of which events can be made.
    public static boolean hasDates(List<TableRow> all) {
        List<TableRow> rows = all.stream().filter(row -> !row.isBlank()).toList();
        return !rows.isEmpty()
                && (EventTable.isOne(rows.getFirst().cells())
                        || TableColumns.of(rows.subList(HeaderRow.above(rows), rows.size()))
                                .usable());
    }

    /// Says which columns are left out that hold something.
    private static void unused(TableColumns columns, List<TableRow> body, ImportNotes notes) {
        for (int i = 0; i < columns.fields().size(); i++) {
            int column = i;
            if (columns.fields().get(i) == TableField.NONE) {
                long filled = body.stream().filter(row -> !row.cell(column).isBlank()).count();
                if (filled > 0) {
                    int line = body.getFirst().line();
                    notes.warning(
                            columns.hasHeader() ? Math.max(1, line - 1) : line,
                            column + 1,
                            FormatMessages.COLUMN_UNUSED,
                            columns.headers().get(column),
                            filled);
                }
            }
        }
    }

    private static DayOrder order(TableColumns columns, List<TableRow> body) {
        List<String> dates =
                Stream.of(TableField.DATE, TableField.END)
                        .filter(field -> columns.at(field) >= 0)
                        .flatMap(field -> body.stream().map(row -> row.cell(columns.at(field))))
                        .toList();
        return DayOrder.of(dates);
    }

    private static boolean anyAmbiguous(TableColumns columns, List<TableRow> body) {
        return Stream.of(TableField.DATE, TableField.END)
                .filter(field -> columns.at(field) >= 0)
                .anyMatch(field ->
                        body.stream()
                                .anyMatch(
                                        row -> DayOrder.isAmbiguous(row.cell(columns.at(field)))));
    }
}
