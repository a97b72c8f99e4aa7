package h20timeline.format.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters around the place where the parser gave up.
final class FaultPlace {
    /// A word without quotation marks, and how many characters before the place it starts.
    record Word(String text, int back) {}

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_SIGN = 40;
    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final String GROUPS = ",'’ ";

    private final Utf8Source source;
    private final long offset;

    FaultPlace(Utf8Source source, long offset) {
        this.source = source;
        this.offset = offset;
    }

    /// Half of a character, so many after the place; -1 where there is none.
    int at(long by) {
        return source.at(offset + by);
    }

    /// The whole character that half of it belongs to.
    int whole(long by) {
        int here = at(by);
        if (here >= 0 && Character.isHighSurrogate((char) here)) {
            return pair(here, at(by + 1));
        }
        if (here >= 0 && Character.isLowSurrogate((char) here)) {
            return pair(at(by - 1), here);
        }
        return here;
    }

    private static int pair(int high, int low) {
        boolean both = high >= 0 && low >= 0 && Character.isSurrogatePair((char) high, (char) low);
        return both ? Character.toCodePoint((char) high, (char) low) : Math.max(high, low);
    }

    /// The character of the place with all that belongs to it, as one sees it.
    String sign() {
        StringBuilder from = new StringBuilder();
        for (int i = 0; i < LONGEST_SIGN && at(i) >= 0; i++) {
            from.append((char) at(i));
        }
        Matcher first = SIGN.matcher(from);
        return first.lookingAt() ? first.group() : from.toString();
    }

    /// Where the next character before this one stands that is no space.
    long solidBefore(long by) {
        long before = by - 1;
        while (at(before) >= 0 && at(before) <= ' ') {
            before--;
        }
        return before;
    }

    /// Whether the text before this place is a key: it follows an opening brace or a comma.
    boolean keyBefore() {
        long quote = solidBefore(0) - 1;
        while (at(quote) >= 0 && (at(quote) != '"' || at(quote - 1) == '\\')) {
            quote--;
        }
        int before = at(solidBefore(quote));
        return before == '{' || before == ',';
    }

    /// Whether a quotation mark and a colon follow on this line, before anything else is begun.
    boolean quoteAndColonFollow() {
        for (int i = 0; i < LONGEST_WORD; i++) {
            int c = at(i);
            if (c == '"') {
                int next = i + 1;
                while (at(next) == ' ') {
                    next++;
                }
                if (at(next) == ':') {
                    return true;
                }
            }
            if (c < ' ' || c == ',' || c == '}') {
                return false;
            }
        }
        return false;
    }

    /// The word at this place, empty where there is none.
    Word word() {
        int back = 0;
        while (back < LONGEST_WORD && wordPart(-back - 1)) {
            back++;
        }
        int end = -back;
        while (end < LONGEST_WORD && wordPart(end)) {
            end++;
        }
        return new Word(text(-back, end), back);
    }

    /// The word with the groups of digits around it, as in 1,000 or 1 000.
    Word grouped() {
        Word word = word();
        int back = word.back();
        int end = word.text().length() - back;
        while (back < LONGEST_WORD && GROUPS.indexOf(at(-back - 1)) >= 0 && digit(-back - 2)) {
            back += 2;
            while (back < LONGEST_WORD && wordPart(-back - 1)) {
                back++;
            }
        }
        while (end < LONGEST_WORD && GROUPS.indexOf(at(end)) >= 0 && digit(end + 1)) {
            end += 2;
            while (end < LONGEST_WORD && wordPart(end)) {
                end++;
            }
        }
        return new Word(text(-back, end), back);
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append((char) at(i));
        }
        return text.toString();
    }

    boolean wordPart(long by) {
        int c = whole(by);
        if (c == ':' || c == '/') {
            // As in 12:30, a time, and 2024/2025, a date.
            return digit(by - 1) && digit(by + 1);
        }
        return c > 0 && ("-+._".indexOf(c) >= 0 || Character.isLetterOrDigit(c));
    }

    private boolean digit(long by) {
        int c = whole(by);
        return c >= 0 && Character.isDigit(c);
    }
}
