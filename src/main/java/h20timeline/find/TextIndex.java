package h20timeline.find;

import java.util.Arrays;
import java.util.BitSet;

/// The folded texts of many items one after the other, so that a word is found by one pass of the
/// processor over long strings. Texts with no letter beyond Latin-1 are held apart: they take half
/// the room, and a Chinese word is not looked for in them.
final class TextIndex {
    /// Between texts: in no text and in no term.
    private static final char GAP = 0;

    private final String narrow;
    private final String wide;
    private final int[] narrowEnds;
    private final int[] wideEnds;

    private TextIndex(Builder builder) {
        narrow = builder.narrow.toString();
        wide = builder.wide.toString();
        narrowEnds = Arrays.copyOf(builder.narrowEnds, builder.count);
        wideEnds = Arrays.copyOf(builder.wideEnds, builder.count);
    }

    /// Adds the items that have a folded term, counted from `first`.
    void find(String term, int first, BitSet found) {
        find(term, narrow, narrowEnds, first, found);
        find(term, wide, wideEnds, first, found);
    }

    private static void find(String term, String text, int[] ends, int first, BitSet found) {
        int at = text.indexOf(term);
        while (at >= 0) {
            int item = itemAt(at, ends);
            found.set(first + item);
            at = text.indexOf(term, ends[item]);
        }
    }

    /// Whether one item has a folded term.
    boolean has(int item, String term) {
        return has(narrow, narrowEnds, item, term) || has(wide, wideEnds, item, term);
    }

    private static boolean has(String text, int[] ends, int item, String term) {
        return text.indexOf(term, item == 0 ? 0 : ends[item - 1], ends[item]) >= 0;
    }

    private static int itemAt(int place, int[] ends) {
        int found = Arrays.binarySearch(ends, place);
        // Ends of items without text are equal: the first that lies past the place is meant.
        int item = found >= 0 ? found + 1 : -found - 1;
        while (item > 0 && ends[item - 1] > place) {
            item--;
        }
        while (ends[item] <= place) {
            item++;
        }
        return item;
    }

    /// Takes the items in, one after the other.
    static final class Builder {
        private final StringBuilder narrow = new StringBuilder();
        private final StringBuilder wide = new StringBuilder();
        private final int[] narrowEnds;
        private final int[] wideEnds;
        private int count;

        /// For at most `most` items.
        Builder(int most) {
            narrowEnds = new int[most];
            wideEnds = new int[most];
        }

        /// Adds a text, not folded yet, to the item that is being taken in.
        void add(String text) {
            if (!text.isEmpty()) {
                String folded = TextFolding.of(text);
                boolean latin = folded.chars().allMatch(c -> c <= 0xff);
                (latin ? narrow : wide).append(folded).append(GAP);
            }
        }

        /// Ends an item.
        void close() {
            narrowEnds[count] = narrow.length();
            wideEnds[count++] = wide.length();
        }

        TextIndex build() {
            return new TextIndex(this);
        }
    }
}
