package h20timeline.format.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at the first bytes of a file for what is not UTF-8 text at all.
final class EncodingCheck {
    // So many wrong bytes are no slip of the pen: the file was written in another encoding.
    private static final int TOO_MANY = 4;

    private static final Pattern BEGINNING = Pattern.compile("\\s*[{\\[]\\s*[\\x21-\\x7E]");

    private final byte[] head;

    private EncodingCheck(byte[] head) {
        this.head = head;
    }

    static boolean utf8Mark(byte[] head) {
        return starts(head, 0xEF, 0xBB, 0xBF);
    }

    /// Whether this can be read; says so if not.
    static boolean readable(byte[] head, Problems problems) {
        return new EncodingCheck(head).check(problems);
    }

    private boolean check(Problems problems) {
        int start = utf8Mark(head) ? 3 : 0;
        while (start < head.length && blank(head[start])) {
            start++;
        }
        if (start == head.length) {
            problems.addForFile(JsonMessages.FILE_EMPTY);
            return false;
        }
        String wide = wide();
        if (wide != null) {
            problems.addLast(JsonMessages.WRONG_ENCODING, new LineColumn(1, 1), "", wide);
            return false;
        }
        // A zero byte in an event file is told at its place by whoever reads on.
        if (zeros(0, 1) > 0 && !beginsAfterZeros(start)) {
            problems.addForFile(JsonMessages.FILE_BINARY);
            return false;
        }
        return !otherBytes(problems);
    }

    private boolean beginsAfterZeros(int start) {
        int at = start;
        while (at < head.length && (head[at] == 0 || blank(head[at]))) {
            at++;
        }
        return at < head.length && (head[at] == '{' || head[at] == '[');
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /// The name of an encoding whose characters take two or four bytes each, or null.
    private @Nullable String wide() {
        if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return "UTF-16";
        }
        for (String name : List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")) {
            if (Charset.isSupported(name) && begins(Charset.forName(name))) {
                return name.substring(0, 6);
            }
        }
        // Some other text: it is mostly ASCII, so that every other byte is zero.
        int half = head.length / 2;
        int even = zeros(0, 2);
        int odd = zeros(1, 2);
        boolean either = (even > half / 2 && odd == 0) || (odd > half / 2 && even == 0);
        return half > 0 && either ? "UTF-16" : null;
    }

    /// Whether an event file, read in this encoding, begins here: with a bracket and what can
    /// follow it, and with no character that is zero.
    private boolean begins(Charset charset) {
        CharBuffer out = CharBuffer.allocate(head.length);
        // The head may end in the middle of a character: not the end of the input.
        if (strict(charset).decode(ByteBuffer.wrap(head), out, false).isError()) {
            return false;
        }
        String text = out.flip().toString();
        return BEGINNING.matcher(text).lookingAt() && text.indexOf('\0') < 0;
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private int zeros(int from, int step) {
        int count = 0;
        for (int i = from; i < head.length; i += step) {
            count += head[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private int controls() {
        int count = 0;
        for (byte b : head) {
            count += b >= 0 && b < ' ' && !blank(b) ? 1 : 0;
        }
        return count;
    }

    /// Whether more of it is wrong in UTF-8 than right, ASCII aside, which is right in most; says
    /// so, with the place of the first that is wrong.
    private boolean otherBytes(Problems problems) {
        int wrongBytes = 0;
        LineColumn first = null;
        ByteBuffer in = ByteBuffer.wrap(head);
        CharBuffer out = CharBuffer.allocate(head.length);
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        CoderResult result = decoder.decode(in, out, false);
        while (result.isError()) {
            first = first == null ? after(out.duplicate().flip().toString()) : first;
            wrongBytes += result.length();
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, false);
        }
        long rightCharacters = out.flip().chars().filter(c -> c > 0x7F).count();
        if (first == null || wrongBytes < TOO_MANY || wrongBytes <= rightCharacters) {
            return false;
        }
        if (controls() > head.length / 50) {
            problems.addForFile(JsonMessages.FILE_BINARY);
            return true;
        }
        String guess = EncodingGuess.of(head);
        if (guess == null) {
            problems.addLast(JsonMessages.WRONG_ENCODING_UNKNOWN, first, "");
        } else {
            problems.addLast(JsonMessages.WRONG_ENCODING, first, "", guess);
        }
        return true;
    }

    /// The place after this text, where the file begins with it.
    private static LineColumn after(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int line = 1;
        int start = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean pair = c == '\r' && i + 1 < plain.length() && plain.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !pair) {
                line++;
                start = i + 1;
            }
        }
        return new LineColumn(line, plain.length() - start + 1);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
