package h20timeline.format.table;

import h20timeline.format.DateJoin;
import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The columns of a table that was made of an event file, and what stands in them.
final class EventTableColumns {
    private EventTableColumns() {}

    /// The columns of each header, in the order of the parts of a text.
    static Map<String, List<Integer>> of(List<String> headers) {
        Map<String, TreeMap<Integer, Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            String name = header.replaceAll("( \\+)+$", "");
            int part = (header.length() - name.length()) / EventTable.GOES_ON.length();
            parts.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(part, i);
        }
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        parts.forEach((name, places) -> columns.put(name, List.copyOf(places.values())));
        return columns;
    }

    /// The text of a row under a header, whose parts may stand in several columns.
    static String cell(TableRow row, @Nullable List<Integer> columns) {
        if (columns == null) {
            return "";
        }
        if (columns.size() == 1) {
            return row.cell(columns.getFirst());
        }
        StringBuilder all = new StringBuilder();
        columns.forEach(column -> all.append(row.cell(column)));
        return all.toString();
    }

    /// A date as an event file writes it; spreadsheet programs like to write it in another way.
    static String date(String written, DayOrder order) {
        String text = GuardedCell.plain(written);
        return DateJoin.isDate(text)
                ? text
                : WrittenDate.read(text, order).map(WrittenDate::edtf).orElse(text);
    }
}
