package h20timeline.ui.control;

import h20timeline.find.Snippet.Range;
import h20timeline.layout.text.TextDirection;
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

    /// The same without what only steers how other characters are drawn.
    HighlightedText drawn() {
        return TextDirection.isShaped(text)
                ? new HighlightedText(
                        TextDirection.drawn(text),
                        marks.stream()
                                .map(m -> new Range(drawnTo(m.from()), drawnTo(m.to())))
                                .toList())
                : this;
    }

    private int drawnTo(int at) {
        return TextDirection.drawn(text.substring(0, at)).length();
    }

    /// The same with a line break at each of some places; these rise.
    HighlightedText broken(List<Integer> breaks) {
        StringBuilder lines = new StringBuilder();
        int from = 0;
        for (int at : breaks) {
            lines.append(text, from, at).append('\n');
            from = at;
        }
        lines.append(text, from, text.length());
        return new HighlightedText(
                lines.toString(),
                marks.stream()
                        .map(m ->
                                new Range(
                                        m.from() + before(breaks, m.from()),
                                        m.to() + before(breaks, m.to() - 1)))
                        .toList());
    }

    /// How many of the breaks lie before the character at a place.
    private static int before(List<Integer> breaks, int at) {
        return (int) breaks.stream().filter(b -> b <= at).count();
    }

    private static List<Range> moved(List<Range> marks, int by) {
        return marks.stream().map(m -> new Range(m.from() + by, m.to() + by)).toList();
    }
}
