package h20timeline.format.json;

import tools.jackson.core.JsonParser;

/// Cleans texts of what no reader can see: control characters, halves of characters, and marks that
/// turn the reading direction, which can make a text read otherwise than it is.
final class TextCleaner {
    private static final String ELLIPSIS = "…";
    private static final int SHOWN = 80;

    /// Where what was changed is told.
    interface Reports {
        void report(JsonMessages phrase, Object... args);
    }

    private TextCleaner() {}

    /// The parser's current text, cleaned and no longer than the limit.
    static String clean(JsonParser parser, int limit, Reports reports) {
        char[] chars = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int end = start + parser.getStringLength();
        String text =
                plain(chars, start, end)
                        ? new String(chars, start, end - start)
                        : mended(chars, start, end, reports);
        if (text.length() <= limit) {
            return text;
        }
        reports.report(JsonMessages.TEXT_TOO_LONG, text.length(), limit);
        int cut = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return text.substring(0, cut) + ELLIPSIS;
    }

    /// The same text in a sentence of the program: on one line, not too long.
    static String shown(String text) {
        int limit = SHOWN;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < limit; i++) {
            char c = text.charAt(i);
            if (!turning(c)) {
                line.append(control(c) || c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
            }
        }
        if (line.length() >= limit && Character.isHighSurrogate(line.charAt(line.length() - 1))) {
            line.setLength(line.length() - 1);
        }
        return text.length() > limit ? line + ELLIPSIS : line.toString();
    }

    private static boolean plain(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < ' '
                    ? c != '\n' && c != '\t'
                    : c > '~' && (turning(c) || control(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    private static String mended(char[] chars, int start, int end, Reports reports) {
        StringBuilder text = new StringBuilder(end - start);
        boolean controls = false;
        boolean halves = false;
        boolean turns = false;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            boolean more = i + 1 < end;
            if (Character.isHighSurrogate(c) && more && Character.isLowSurrogate(chars[i + 1])) {
                text.append(c).append(chars[++i]);
            } else if (Character.isSurrogate(c)) {
                halves = true;
                text.append(' ');
            } else if (c == '\r') {
                // Line ends as Windows writes them are no fault.
                text.append(more && chars[i + 1] == '\n' ? "" : "\n");
            } else if (turning(c)) {
                turns = true;
            } else {
                controls |= control(c);
                text.append(control(c) ? ' ' : c);
            }
        }
        if (controls) {
            reports.report(JsonMessages.CONTROL_CHARACTERS);
        }
        if (halves) {
            reports.report(JsonMessages.HALF_CHARACTERS);
        }
        if (turns) {
            reports.report(JsonMessages.TURNING_CHARACTERS);
        }
        return text.toString();
    }

    private static boolean control(char c) {
        return c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && c <= 0x9F;
    }

    private static boolean turning(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
