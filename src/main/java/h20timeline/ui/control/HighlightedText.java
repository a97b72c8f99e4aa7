package h20timeline.ui.control;

import h20timeline.find.Snippet.Range;
import java.util.List;

/// A text and the ranges of it that are marked; these rise and do not overlap.
public record HighlightedText(String text, List<Range> marks) {
    private static final String ELLIPSIS = "…";

    /// How many characters are left before the first mark, so that a short line still shows it.
    private static final int LEAD = 10;

    /// Copies the list.
    public HighlightedText {
        marks = List.copyOf(marks);
    }

    /// The same with something before it.
    public HighlightedText after(String before) {
        int by = before.length();
        return new HighlightedText(before + text, moved(marks, by));
    }

    /// The same from shortly before the first mark on; from the beginning of a word where one is
    /// near.
    public HighlightedText nearFirst() {
        int mark = marks.isEmpty() ? 0 : marks.getFirst().from();
        if (mark <= LEAD + ELLIPSIS.length()) {
            return this;
        }
        int from = mark - LEAD;
        int space = text.indexOf(' ', from - 1);
        if (space >= 0 && space < mark) {
            from = space + 1;
        } else if (Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        return new HighlightedText(
                ELLIPSIS + text.substring(from), moved(marks, ELLIPSIS.length() - from));
    }

    private static List<Range> moved(List<Range> marks, int by) {
        return marks.stream().map(m -> new Range(m.from() + by, m.to() + by)).toList();
    }
}
