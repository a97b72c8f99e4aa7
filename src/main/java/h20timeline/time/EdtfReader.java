package h20timeline.time;

import h20timeline.time.Extent.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes an EDTF string apart, from left to right, and stops at the first character that is wrong.
final class EdtfReader {
    /// The longest string that is read; no set in it has 200 members.
    static final int MOST_CHARACTERS = 1_000;

    private static final String KNOWN = "0123456789X-:TZYES+?~%/.,[]{}";
    private static final String WRITTEN_LARGE = "xtzy";

    private final CharCursor cursor;

    private EdtfReader(String text) {
        cursor = new CharCursor(text);
    }

    /// Reads a string without white space around it.
    static DateExpression read(String text) throws EdtfSyntaxException {
        if (text.isEmpty()) {
            throw new EdtfSyntaxException(0, DateError.EMPTY);
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new EdtfSyntaxException(MOST_CHARACTERS, DateError.TOO_LONG);
        }
        checkCharacters(text);
        return new EdtfReader(text).expression();
    }

    /// Names the first character that no date has; a word before the spaces around it.
    private static void checkCharacters(String text) throws EdtfSyntaxException {
        int space = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = space < 0 ? at : space;
            } else if (KNOWN.indexOf(c) < 0) {
                throw new EdtfSyntaxException(at, strange(text, at));
            }
        }
        if (space >= 0) {
            throw new EdtfSyntaxException(space, DateError.SPACE);
        }
    }

    private static DateError strange(String text, int at) {
        char c = text.charAt(at);
        boolean inWord = isLetter(text, at - 1) || (c != 'x' && isLetter(text, at + 1));
        if (WRITTEN_LARGE.indexOf(c) >= 0 && (c == 'x' || !inWord)) {
            return DateError.LOWER_CASE;
        }
        return Character.isLetter(c) ? DateError.LETTER : DateError.CHARACTER;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private DateExpression expression() throws EdtfSyntaxException {
        DateExpression read =
                switch (cursor.peek()) {
                    case '[' -> set(']');
                    case '{' -> set('}');
                    default -> dateOrInterval();
                };
        if (!cursor.done()) {
            throw unexpected(read instanceof DateSet);
        }
        return read;
    }

    private DateExpression dateOrInterval() throws EdtfSyntaxException {
        DatePoint first = null;
        Bound firstBound = Bound.UNKNOWN;
        if (cursor.takeDots()) {
            firstBound = Bound.OPEN;
        } else if (cursor.peek() != '/') {
            first = point();
            firstBound = Bound.KNOWN;
        }
        if (!cursor.take('/')) {
            if (first == null) {
                throw new EdtfSyntaxException(
                        0, cursor.done() ? DateError.NO_DATE : DateError.DOTS);
            }
            return first;
        }
        int lastAt = cursor.at();
        DatePoint last = null;
        Bound lastBound = Bound.UNKNOWN;
        if (cursor.takeDots()) {
            lastBound = Bound.OPEN;
        } else if (!cursor.done()) {
            last = point();
            lastBound = Bound.KNOWN;
        }
        if (first == null && last == null) {
            throw new EdtfSyntaxException(0, DateError.NO_DATE);
        }
        return new Interval(range(first, firstBound, last, lastBound, lastAt));
    }

    private DatePoint point() throws EdtfSyntaxException {
        return switch (cursor.peek()) {
            case '[', '{' -> throw new EdtfSyntaxException(cursor.at(), DateError.NESTED);
            case '/' -> throw new EdtfSyntaxException(cursor.at(), DateError.SLASHES);
            case '.' -> throw new EdtfSyntaxException(cursor.at(), DateError.DOTS);
            case ',', ']', '}' -> throw new EdtfSyntaxException(cursor.at(), DateError.MEMBER);
            default -> DatePointReader.read(cursor);
        };
    }

    private static DateRange range(
            @Nullable DatePoint first,
            Bound firstBound,
            @Nullable DatePoint last,
            Bound lastBound,
            int lastAt)
            throws EdtfSyntaxException {
        if (first != null && last != null && last.latest() <= first.earliest()) {
            throw new EdtfSyntaxException(lastAt, DateError.END_FIRST);
        }
        return new DateRange(first, last, firstBound, lastBound);
    }

    private DateSet set(char close) throws EdtfSyntaxException {
        cursor.next();
        List<DateRange> members = new ArrayList<>();
        do {
            if (!members.isEmpty() && members.getLast().last() == null) {
                throw new EdtfSyntaxException(cursor.at() - 1, DateError.OPEN_INSIDE);
            }
            members.add(member(close, members.isEmpty()));
        } while (cursor.take(','));
        if (cursor.done()) {
            throw new EdtfSyntaxException(cursor.at(), DateError.UNCLOSED);
        }
        if (!cursor.take(close)) {
            throw unexpected(false);
        }
        return new DateSet(close == '}', List.copyOf(members));
    }

    private DateRange member(char close, boolean isFirst) throws EdtfSyntaxException {
        int start = cursor.at();
        if (cursor.peek() == ',' || cursor.peek() == close) {
            throw new EdtfSyntaxException(start, DateError.MEMBER);
        }
        if (cursor.done()) {
            throw new EdtfSyntaxException(start, DateError.UNCLOSED);
        }
        if (cursor.takeDots()) {
            if (!isFirst) {
                throw new EdtfSyntaxException(start, DateError.OPEN_INSIDE);
            }
            return new DateRange(null, point(), Bound.OPEN, Bound.KNOWN);
        }
        DatePoint first = point();
        if (!cursor.takeDots()) {
            return DateRange.of(first);
        }
        if (cursor.peek() == close || cursor.peek() == ',' || cursor.done()) {
            return new DateRange(first, null, Bound.KNOWN, Bound.OPEN);
        }
        int lastAt = cursor.at();
        return range(first, Bound.KNOWN, point(), Bound.KNOWN, lastAt);
    }

    /// Why the character at the cursor cannot follow what was read.
    private EdtfSyntaxException unexpected(boolean behindSet) {
        DateError fault =
                switch (cursor.peek()) {
                    case '/' -> behindSet ? DateError.NESTED : DateError.SLASHES;
                    case '[', '{' -> DateError.NESTED;
                    case ']', '}' -> DateError.UNCLOSED;
                    case '.' -> DateError.DOTS;
                    case '?', '~', '%' -> DateError.QUALIFIER;
                    case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X' -> DateError.HYPHEN;
                    default -> DateError.REST;
                };
        return new EdtfSyntaxException(cursor.at(), fault);
    }
}
