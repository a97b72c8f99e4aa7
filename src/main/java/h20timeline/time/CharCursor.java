package h20timeline.time;

/// A place in a string that is being read.
final class CharCursor {
    /// What [#peek] says past the end.
    static final char END = '\0';

    private final String text;
    private int at;

    CharCursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean done() {
        return at == text.length();
    }

    /// The next character, without taking it.
    char peek() {
        return peek(0);
    }

    /// The character so many places further on.
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    /// Takes a character that may be there.
    boolean take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /// Takes the two dots of an open end or a range.
    boolean takeDots() {
        if (peek() != '.' || peek(1) != '.') {
            return false;
        }
        at += 2;
        return true;
    }

    /// Takes the next character, whatever it is.
    char next() {
        return text.charAt(at++);
    }

    /// Takes so many digits, `X` too where that is asked for; at any other character the fault.
    String digits(int count, boolean unknown, DateError fault) throws EdtfSyntaxException {
        int start = at;
        while (at - start < count) {
            char c = peek();
            if (unknown ? !isDigit(c) : !isDecimal(c)) {
                throw new EdtfSyntaxException(at, fault);
            }
            at++;
        }
        return text.substring(start, at);
    }

    static boolean isDigit(char c) {
        return isDecimal(c) || c == 'X';
    }

    private static boolean isDecimal(char c) {
        return c >= '0' && c <= '9';
    }
}
