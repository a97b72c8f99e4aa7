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

    private final Cursor cursor;

    private EdtfReader(String text) {
        cursor = new Cursor(text);
    }

    /// Reads a string without white space around it.
    static Expression read(String text) throws Unreadable {
        if (text.isEmpty()) {
            throw new Unreadable(0, DateFault.EMPTY);
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new Unreadable(MOST_CHARACTERS, DateFault.TOO_LONG);
        }
        checkCharacters(text);
        return new EdtfReader(text).expression();
    }

    /// Names the first character that no date has; a word before the spaces around it.
    private static void checkCharacters(String text) throws Unreadable {
        int space = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = space < 0 ? at : space;
            } else if (KNOWN.indexOf(c) < 0) {
                throw new Unreadable(at, strange(text, at));
            }
        }
        if (space >= 0) {
            throw new Unreadable(space, DateFault.SPACE);
        }
    }

    private static DateFault strange(String text, int at) {
        char c = text.charAt(at);
        boolean inWord = isLetter(text, at - 1) || (c != 'x' && isLetter(text, at + 1));
        if (WRITTEN_LARGE.indexOf(c) >= 0 && (c == 'x' || !inWord)) {
            return DateFault.LOWER_CASE;
        }
        return Character.isLetter(c) ? DateFault.LETTER : DateFault.CHARACTER;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private Expression expression() throws Unreadable {
        Expression read =
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

    private Expression dateOrInterval() throws Unreadable {
        Point first = null;
        Bound firstBound = Bound.UNKNOWN;
        if (cursor.takeDots()) {
            firstBound = Bound.OPEN;
        } else if (cursor.peek() != '/') {
            first = point();
            firstBound = Bound.KNOWN;
        }
        if (!cursor.take('/')) {
            if (first == null) {
                throw new Unreadable(0, cursor.done() ? DateFault.NO_DATE : DateFault.DOTS);
            }
            return first;
        }
        int lastAt = cursor.at();
        Point last = null;
        Bound lastBound = Bound.UNKNOWN;
        if (cursor.takeDots()) {
            lastBound = Bound.OPEN;
        } else if (!cursor.done()) {
            last = point();
            lastBound = Bound.KNOWN;
        }
        if (first == null && last == null) {
            throw new Unreadable(0, DateFault.NO_DATE);
        }
        return new Interval(range(first, firstBound, last, lastBound, lastAt));
    }

    private Point point() throws Unreadable {
        return switch (cursor.peek()) {
            case '[', '{' -> throw new Unreadable(cursor.at(), DateFault.NESTED);
            case '/' -> throw new Unreadable(cursor.at(), DateFault.SLASHES);
            case '.' -> throw new Unreadable(cursor.at(), DateFault.DOTS);
            case ',', ']', '}' -> throw new Unreadable(cursor.at(), DateFault.MEMBER);
            default -> PointReader.read(cursor);
        };
    }

    private static Range range(
            @Nullable Point first,
            Bound firstBound,
            @Nullable Point last,
            Bound lastBound,
            int lastAt)
            throws Unreadable {
        if (first != null && last != null && last.latest() <= first.earliest()) {
            throw new Unreadable(lastAt, DateFault.END_FIRST);
        }
        return new Range(first, last, firstBound, lastBound);
    }

    private DateSet set(char close) throws Unreadable {
        cursor.next();
        List<Range> members = new ArrayList<>();
        do {
            if (!members.isEmpty() && members.getLast().last() == null) {
                throw new Unreadable(cursor.at() - 1, DateFault.OPEN_INSIDE);
            }
            members.add(member(close, members.isEmpty()));
        } while (cursor.take(','));
        if (cursor.done()) {
            throw new Unreadable(cursor.at(), DateFault.UNCLOSED);
        }
        if (!cursor.take(close)) {
            throw unexpected(false);
        }
        return new DateSet(close == '}', List.copyOf(members));
    }

    private Range member(char close, boolean isFirst) throws Unreadable {
        int start = cursor.at();
        if (cursor.peek() == ',' || cursor.peek() == close) {
            throw new Unreadable(start, DateFault.MEMBER);
        }
        if (cursor.done()) {
            throw new Unreadable(start, DateFault.UNCLOSED);
        }
        if (cursor.takeDots()) {
            if (!isFirst) {
                throw new Unreadable(start, DateFault.OPEN_INSIDE);
            }
            return new Range(null, point(), Bound.OPEN, Bound.KNOWN);
        }
        Point first = point();
        if (!cursor.takeDots()) {
            return Range.of(first);
        }
        if (cursor.peek() == close || cursor.peek() == ',' || cursor.done()) {
            return new Range(first, null, Bound.KNOWN, Bound.OPEN);
        }
        int lastAt = cursor.at();
        return range(first, Bound.KNOWN, point(), Bound.KNOWN, lastAt);
    }

    /// Why the character at the cursor cannot follow what was read.
    private Unreadable unexpected(boolean behindSet) {
        DateFault fault =
                switch (cursor.peek()) {
                    case '/' -> behindSet ? DateFault.NESTED : DateFault.SLASHES;
                    case '[', '{' -> DateFault.NESTED;
                    case ']', '}' -> DateFault.UNCLOSED;
                    case '.' -> DateFault.DOTS;
                    case '?', '~', '%' -> DateFault.QUALIFIER;
                    case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X' -> DateFault.HYPHEN;
                    default -> DateFault.REST;
                };
        return new Unreadable(cursor.at(), fault);
    }
}
