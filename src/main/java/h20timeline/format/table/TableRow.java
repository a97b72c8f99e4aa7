package h20timeline.format.table;

import java.util.List;

/// A row, with the line of the file or the number of the row at which it begins, counted from 1.
public record TableRow(int line, List<String> cells) {
    /// Copies the list.
    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The text of a column; empty where the row is shorter.
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /// Whether there is nothing in it.
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
