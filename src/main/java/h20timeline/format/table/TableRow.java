package h20timeline.format.table;

import java.util.List;
import java.util.Map;

/// A row, with the line of the file or the number of the row at which it begins, counted from 1.
public record TableRow(int line, List<String> cells, Map<Integer, String> links) {
    /// Copies the lists.
    public TableRow {
        cells = List.copyOf(cells);
        links = Map.copyOf(links);
    }

    /// A row without links.
    public TableRow(int line, List<String> cells) {
        this(line, cells, Map.of());
    }

    /// The address that a cell leads to; empty for none.
    String link(int column) {
        return links.getOrDefault(column, "");
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
