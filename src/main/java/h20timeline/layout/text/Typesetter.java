package h20timeline.layout.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fits text into widths: cuts it with an ellipsis and breaks it into lines, by the measure alone.
/// A character that is made of several code points is never cut in two.
///
/// The line breaks follow a table of this class. The line instance of `BreakIterator` would part
/// `China’s`, `+82.1` and `$81.6bn`, and loading it delays the start.
public record Typesetter(TextMeasure measure) {
    /// The sign that stands for the text that is cut off.
    public static final String ELLIPSIS = "…";

    private static final double WIDER = 6;

    /// What is seen as one character, found from a place on without looking at the rest of a text.
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /// Punctuation that must not begin a line, in Chinese and in Latin text.
    private static final String NEVER_FIRST =
            "\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\u201d\u2019\uff09\u300b\u3009\u3011\u300f\u300d\uff05\u2030\u2026\u2014\u00b7"
                    + ",.;:?!)]}%";

    /// Punctuation that must not end a line.
    private static final String NEVER_LAST = "\u201c\u2018\uff08\u300a\u3008\u3010\u300e\u300c([{";

    /// The text on one line: a line break or a tab in it would draw over its neighbours.
    public static String oneLine(String text) {
        String stripped = text.strip();
        return stripped.chars().allMatch(c -> c >= ' ')
                ? stripped
                : stripped.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /// Pixels that a text takes on one line.
    public double width(String text, TextRole role) {
        return measure.width(text, role);
    }

    /// The text, or as much of its beginning as fits with an ellipsis; empty when nothing does.
    public String elide(String text, TextRole role, double width) {
        if (measure.width(text, role) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(text.substring(0, middle) + ELLIPSIS, role) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        low = characterStart(text, low);
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + ELLIPSIS;
    }

    /// The lines of `wrap` as boxes, the first at `x` and `y` and each of the others under the one
    /// before it.
    public List<TextBox> boxes(
            String text, TextRole role, double x, double y, double width, int most) {
        List<TextBox> boxes = new ArrayList<>();
        double top = y;
        boolean right = TextDirection.isRightToLeft(text);
        for (String line : wrap(text, role, width, most)) {
            double wide = width(line, role);
            double left = right ? x + Math.max(0, width - wide) : x;
            boxes.add(new TextBox(line, role, left, top, wide, role.lineHeight()));
            top += role.lineHeight();
        }
        return boxes;
    }

    /// The text in at most `most` lines of a width; the last line is cut where it is too long.
    public List<String> wrap(String text, TextRole role, double width, int most) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            if (lines.size() == most - 1) {
                lines.add(elide(text.substring(start), role, width));
                break;
            }
            int end = lineEnd(text, start, role, width);
            lines.add(text.substring(start, end).strip());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        if (TextDirection.isShaped(text)) {
            boolean right = TextDirection.isRightToLeft(text);
            lines.replaceAll(line -> TextDirection.directed(line, right));
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /// Whether nothing is cut when the text is set in at most `most` lines of a width.
    public boolean fits(String text, TextRole role, double width, int most) {
        return wrap(text, role, width, most + 1).size() <= most;
    }

    /// The least width of at most `widest` in which the text takes the fewest lines: no line is
    /// much longer than another.
    public double balanced(String text, TextRole role, double widest, int most) {
        double whole = measure.width(text, role);
        int lines = Math.clamp((int) Math.ceil(whole / widest), 1, most);
        return inLines(text, role, widest, lines, whole / lines);
    }

    /// The least width of at most `widest` in which the text takes `lines` lines, whole words each.
    public double narrowest(String text, TextRole role, double widest, int lines) {
        double least = measure.width(text, role) / lines;
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || mayBreak(text, at)) {
                String piece = text.substring(start, at).strip();
                least = Math.max(least, measure.width(piece, role));
                start = at;
            }
        }
        return inLines(text, role, widest, lines, least);
    }

    /// Tries widths some pixels apart, the narrow ones first: they cost least, and a wider line
    /// never makes more lines.
    private double inLines(String text, TextRole role, double widest, int lines, double from) {
        double first = Math.ceil(from);
        int steps = (int) Math.max(0, Math.ceil((widest - first) / WIDER));
        int low = 0;
        int high = 0;
        while (high < steps && !fits(text, role, first + high * WIDER, lines)) {
            low = high + 1;
            high = Math.min(steps, 2 * high + 1);
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (fits(text, role, first + middle * WIDER, lines)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < steps ? first + low * WIDER : widest;
    }

    private int lineEnd(String text, int start, TextRole role, double width) {
        int best = -1;
        for (int at = start + 1; at <= text.length(); at++) {
            boolean mayBreak = at == text.length() || mayBreak(text, at);
            if (!mayBreak) {
                continue;
            }
            if (measure.width(text.substring(start, at).strip(), role) > width) {
                break;
            }
            best = at;
        }
        return best > 0 ? best : forced(text, start, role, width);
    }

    /// Breaks a word that is longer than the line at the last character that fits.
    private int forced(String text, int start, TextRole role, double width) {
        Matcher characters = CHARACTER.matcher(text).region(start, text.length());
        int end = start;
        while (characters.find()) {
            String line = text.substring(start, characters.end());
            if (end > start && measure.width(line, role) > width) {
                break;
            }
            end = characters.end();
        }
        return end;
    }

    /// The start of the character that a position lies in; the position itself between two.
    private static int characterStart(String text, int at) {
        boolean atAnEnd = at == 0 || at == text.length();
        if (atAnEnd || (text.charAt(at - 1) < 0x300 && text.charAt(at) < 0x300)) {
            return at;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(at) ? at : characters.preceding(at);
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ' || before == '-' || before == '–' || before == '/') {
            return after != ' ';
        }
        if (Character.isIdeographic(before) || Character.isIdeographic(after)) {
            return !Character.isLowSurrogate(after);
        }
        return isWide(before) && after != ' ';
    }

    private static boolean isWide(char c) {
        return (c >= '\u3000' && c <= '\u30ff') || (c >= '\uff00' && c <= '\uffef');
    }
}
