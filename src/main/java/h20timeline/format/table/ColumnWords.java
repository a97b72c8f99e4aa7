package h20timeline.format.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The different words of a column, of which somebody may say what each means.
final class ColumnWords {
    /// A column with more is none of words; more than these nobody would go through.
    private static final int MOST = 40;

    private static final int LENGTH = 60;

    private final Set<String> cells = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final List<String> words = new ArrayList<>();

    private ColumnWords() {}

    /// The words of each column, in the order in which they come.
    static List<List<String>> of(int width, List<TableRow> rows) {
        List<List<String>> all = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            ColumnWords one = new ColumnWords();
            for (int i = 0; i < rows.size() && one.words.size() < MOST; i++) {
                one.add(rows.get(i).cell(column));
            }
            all.add(List.copyOf(one.words));
        }
        return all;
    }

    private void add(String cell) {
        boolean fits = !cell.isBlank() && cell.length() <= LENGTH;
        if (fits && cells.add(cell) && plain.add(EventWords.plain(cell))) {
            words.add(cell.strip());
        }
    }
}
