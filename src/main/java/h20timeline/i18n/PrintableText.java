package h20timeline.i18n;

/// Text of files, keys and pointers as it may be printed, logged or put into a title: no sign in it
/// tells a terminal what to do, breaks the line, or turns what follows around.
public final class PrintableText {
    /// Stands for each sign that is not printed.
    private static final char INSTEAD = '\ufffd';

    /// Makes one picture of several.
    private static final char JOINER = 0x200d;

    private PrintableText() {}

    /// A text on one line.
    public static String line(String text) {
        return clean(text, false);
    }

    /// A text for the title of a window, on one line. The toolkit hands titles to Linux in an
    /// encoding that breaks every sign beyond U+FFFF, and with it the whole title: letters among
    /// these are replaced, and pictures left out.
    public static String title(String text) {
        String line = line(text);
        if (line.codePoints().allMatch(Character::isBmpCodePoint)) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints()
                .filter(c -> Character.isBmpCodePoint(c) || Character.isLetterOrDigit(c))
                .filter(c -> c != JOINER && (c < 0xfe00 || c > 0xfe0f))
                .forEach(c -> plain.appendCodePoint(Character.isBmpCodePoint(c) ? c : INSTEAD));
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    /// A text that may have several lines.
    public static String lines(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean lineBreaks) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> clean.appendCodePoint(isPrinted(c, lineBreaks) ? c : INSTEAD));
        return clean.toString();
    }

    private static boolean isPrinted(int c, boolean lineBreaks) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return lineBreaks;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            // Joiners and marks of direction are spelling; the others turn or hide what follows.
            case Character.FORMAT ->
                    c == 0xad || (c >= 0x200c && c <= 0x200f) || c == 0x61c || c >= 0xe0000;
            default -> true;
        };
    }
}
