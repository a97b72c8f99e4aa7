package h20timeline.format.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the row with the words above the columns, which people like to put below a title.
final class HeaderRow {
    /// Rows that are looked at.
    private static final int MOST = 15;

    private HeaderRow() {}

    /// How many rows stand above the words of the columns, or above the first event.
    ///
    /// @param rows none of which is blank
    static int above(List<TableRow> rows) {
        int best = 0;
        int most = 1;
        for (int i = 0; i < Math.min(MOST, rows.size()); i++) {
            int named = named(rows.get(i));
            if (named > most && (i == 0 || !dated(rows.get(i)))) {
                best = i;
                most = named;
            }
        }
        return most > 1 ? best : titles(rows);
    }

    /// Lines of a single cell without a date above the first row of several cells.
    private static int titles(List<TableRow> rows) {
        int lines = 0;
        while (lines < Math.min(MOST, rows.size())
                && filled(rows.get(lines)) == 1
                && !dated(rows.get(lines))) {
            lines++;
        }
        boolean table = lines < rows.size() && filled(rows.get(lines)) > 1;
        return table ? lines : 0;
    }

    /// The lines of the rows above, but for words that stand above groups of columns.
    static List<String> lines(List<TableRow> above) {
        return above.stream()
                .filter(row -> filled(row) == 1 || 2L * named(row) < filled(row))
                .map(HeaderRow::line)
                .distinct()
                .toList();
    }

    private static int named(TableRow row) {
        Set<TableField> fields = EnumSet.noneOf(TableField.class);
        row.cells().forEach(cell -> fields.add(TableField.named(cell)));
        fields.remove(TableField.NONE);
        return fields.size();
    }

    private static boolean dated(TableRow row) {
        return row.cells().stream().anyMatch(TableColumns::isDate);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /// The words of a row in one line.
    static String line(TableRow row) {
        return row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
