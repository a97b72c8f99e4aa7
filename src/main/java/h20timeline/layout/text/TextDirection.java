package h20timeline.layout.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// The direction in which a text is read, and what the toolkit needs to draw it: it was made for
/// letters that stand one after the other.
public final class TextDirection {
    /// What comes before this is Latin, or a mark that stands for itself.
    private static final int COMBINING = 0x300;

    private static final int NON_JOINER = 0x200c;

    /// Keeps letters apart as a non-joiner does, and takes little room.
    private static final int NARROW_SPACE = 0x202f;

    /// These make the text after them one from the left or from the right; they are never drawn.
    private static final String FROM_THE_LEFT = "\u200e";

    private static final String FROM_THE_RIGHT = "\u200f";

    private TextDirection() {}

    /// Whether the first letter that has a direction is written from right to left: then the whole
    /// text is, with its Latin words and numbers from left to right in it.
    public static boolean isRightToLeft(String text) {
        return isShaped(text)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// A line of a text, in the direction of the text also where it begins with a word of the
    /// other.
    static String directed(String line, boolean fromTheRight) {
        if (isRightToLeft(line) == fromTheRight) {
            return line;
        }
        return (fromTheRight ? FROM_THE_RIGHT : FROM_THE_LEFT) + line;
    }

    /// Whether letters depend on their neighbours, as those of Arabic, Hindi and Thai do, and
    /// accents and emoji that are made of several characters.
    public static boolean isShaped(String text) {
        return !text.chars().allMatch(c -> c < COMBINING)
                && text.codePoints().anyMatch(TextDirection::isShaped);
    }

    /// Whether a character depends on its neighbours.
    public static boolean isShaped(int c) {
        if (c < COMBINING) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HAN, HIRAGANA, KATAKANA, BOPOMOFO ->
                    false;
            case HANGUL -> c < 0x1200;
            case COMMON -> Character.getType(c) == Character.FORMAT;
            default -> true;
        };
    }

    /// The text without what only steers how others are drawn: the toolkit draws a box for it where
    /// letters are joined.
    public static String drawn(String text) {
        if (!isShaped(text)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isInvisible(c)) {
                drawn.appendCodePoint(c);
            } else if (c == NON_JOINER
                    && !drawn.isEmpty()
                    && isFromRight(drawn.codePointBefore(drawn.length()))) {
                drawn.appendCodePoint(NARROW_SPACE);
            }
        }
        return drawn.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0100 && c <= 0xe01ef);
    }

    /// The parts of a text that the toolkit must be given apart, one after the other: words from
    /// right to left, and what is between them. Where a fallback font has the letters but the first
    /// font has the punctuation, it puts the two in the wrong order within one part.
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean words = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean word = isFromRight(c) || (words && joins(text, c, next));
            if (i > start && word != words) {
                parts.add(text.substring(start, i));
                start = i;
            }
            words = word;
            i = next;
        }
        if (start < text.length() || parts.isEmpty()) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    /// Whether what follows a word from right to left belongs to it: an accent, or a space before
    /// the next.
    private static boolean joins(String text, int c, int next) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || (c == ' ' && next < text.length() && isFromRight(text.codePointAt(next)));
    }

    private static boolean isFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
