package h20timeline.format.csv;

import java.util.ArrayList;
import java.util.List;

/// Finds out by which sign the cells of a table are separated.
final class Separator {
    private static final int LINES = 50;

    /// Lines of a title that may stand above a table.
    private static final int TITLES = 5;

    /// The signs, the most usual first.
    private static final List<Character> SIGNS = List.of(',', '\t', ';', '|');

    private Separator() {}

    /// The sign; 0 where the text is no table of more than one column.
    static char of(String text) {
        char best = 0;
        double most = 0;
        for (char sign : SIGNS) {
            List<Integer> counts = withoutTitles(counts(text, sign));
            if (counts.isEmpty()) {
                continue;
            }
            int first = counts.getFirst();
            long same = counts.stream().filter(count -> count == first).count();
            long any = counts.stream().filter(count -> count > 0).count();
            // Rows that all have the same number of cells tell more than many signs in few of them.
            double score =
                    any == 0 ? 0 : (double) (2 * same * Math.min(first, 3) + any) / counts.size();
            if (first > 0 && any * 2 >= counts.size() && score > most) {
                best = sign;
                most = score;
            }
        }
        return best;
    }

    /// The rows without lines of a title above them, if the others all have as many cells.
    private static List<Integer> withoutTitles(List<Integer> counts) {
        int titles = 0;
        while (titles < counts.size() && titles < TITLES && counts.get(titles) == 0) {
            titles++;
        }
        List<Integer> rows = counts.subList(titles, counts.size());
        return rows.size() >= 2 && rows.stream().distinct().count() == 1 ? rows : counts;
    }

    /// How often the sign stands in each row, outside of quotation marks.
    private static List<Integer> counts(String text, char sign) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean begins = true;
        int count = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    counts.add(count);
                }
                count = 0;
                blank = true;
                begins = true;
                continue;
            } else if (!quoted && c == sign) {
                count++;
                begins = true;
                blank = false;
                continue;
            }
            blank &= Character.isWhitespace(c);
            begins = false;
        }
        if (!blank && counts.isEmpty()) {
            counts.add(count);
        }
        return counts;
    }
}
