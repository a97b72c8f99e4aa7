package h20timeline.export.document;

/// Takes out of texts what a document cannot hold: the characters that XML forbids, and those that
/// turn the direction of all that follows, with which a text could show otherwise than it is.
/// Counts what it takes out. For one document and one thread.
public final class SafeText {
    private int leftOut;

    /// The text without such characters.
    public String of(String text) {
        if (text.codePoints().allMatch(SafeText::isSafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (isSafe(c)) {
                        safe.appendCodePoint(c);
                    } else {
                        leftOut++;
                    }
                });
        return safe.toString();
    }

    /// The text with what has a meaning in XML escaped, for an element or an attribute.
    public String xml(String text) {
        String safe = of(text);
        StringBuilder escaped = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// How many characters were left out.
    public int leftOut() {
        return leftOut;
    }

    private static boolean isSafe(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean never = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        boolean control = c >= 0x7f && c < 0xa0;
        boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return !surrogate && !never && !control && !turns;
    }
}
