package h20timeline.ui.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks a text into lines by the width of whole lines.
///
/// The toolkit must not wrap a text whose letters depend on their neighbours: on Linux it measures
/// the part before a break as if it were all of the text. It then draws words twice, or fails while
/// it lays out a window, which leaves that part of the window empty for good. Lines that end in a
/// line break are right.
record ShapedLines(ToDoubleFunction<String> measure) {
    /// Where lines of a width begin, after the first; rises.
    List<Integer> breaks(String text, double width) {
        List<Integer> breaks = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.splitWithDelimiters("\\R", 0)) {
            int start = from;
            from += paragraph.length();
            paragraphBreaks(paragraph, width).forEach(at -> breaks.add(start + at));
        }
        return breaks;
    }

    private List<Integer> paragraphBreaks(String text, double width) {
        List<Integer> breaks = new ArrayList<>();
        double whole = measure.applyAsDouble(text);
        if (whole <= width || text.isBlank()) {
            return breaks;
        }
        // Measuring is what takes time, so each line begins with a guess.
        int usual = Math.max(1, (int) (text.length() * width / whole));
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int start = 0;
        while (endsLine(text, start, text.length(), width)) {
            int end = before(words, Math.min(text.length(), start + usual + 1), start);
            while (end > start && endsLine(text, start, end, width)) {
                end = before(words, end, start);
            }
            int next = words.following(Math.max(start, end));
            while (next != BreakIterator.DONE && !endsLine(text, start, next, width)) {
                end = next;
                next = words.next();
            }
            if (end <= start) {
                end = forced(text, start, width);
            }
            if (end >= text.length()) {
                break;
            }
            breaks.add(end);
            start = end;
        }
        return breaks;
    }

    /// The last place before another where a line may end; at least `least`.
    private static int before(BreakIterator words, int at, int least) {
        int before = words.preceding(at);
        return before == BreakIterator.DONE ? least : Math.max(least, before);
    }

    /// The text with a line break wherever it must be broken to have lines of a width.
    String broken(String text, double width) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        for (int end : breaks(text, width)) {
            lines.append(text, start, end).append('\n');
            start = end;
        }
        return lines.append(text, start, text.length()).toString();
    }

    private boolean endsLine(String text, int start, int end, double width) {
        return measure.applyAsDouble(text.substring(start, end)) > width;
    }

    /// Within a word that is longer than a line; at least one character.
    private int forced(String text, int start, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.following(start);
        for (int next = characters.next();
                next != BreakIterator.DONE && !endsLine(text, start, next, width);
                next = characters.next()) {
            end = next;
        }
        return end;
    }
}
