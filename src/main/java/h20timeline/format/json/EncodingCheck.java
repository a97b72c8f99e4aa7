package h20timeline.format.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Looks at the first bytes of a file for what is not UTF-8 text at all.
final class EncodingCheck {
    // So many wrong bytes are no slip of the pen: the file was written in another encoding.
    private static final int TOO_MANY = 4;

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
        boolean blank = true;
        for (int i = start; i < head.length && blank; i++) {
            blank = head[i] == ' ' || head[i] == '\n' || head[i] == '\r' || head[i] == '\t';
        }
        if (blank) {
            problems.addForFile(JsonMessages.FILE_EMPTY);
            return false;
        }
        if (utf16()) {
            problems.addForFile(JsonMessages.WRONG_ENCODING, "UTF-16");
            return false;
        }
        if (zeros(0, 1) > 0) {
            problems.addForFile(JsonMessages.FILE_BINARY);
            return false;
        }
        if (isOther()) {
            if (decodes(Charset.forName("GB18030"))) {
                problems.addForFile(JsonMessages.WRONG_ENCODING, "GBK");
            } else if (controls() > head.length / 50) {
                problems.addForFile(JsonMessages.FILE_BINARY);
            } else {
                problems.addForFile(JsonMessages.WRONG_ENCODING_UNKNOWN);
            }
            return false;
        }
        return true;
    }

    private boolean utf16() {
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return true;
        }
        // Without a mark: JSON is mostly ASCII, so that every other byte is zero.
        int half = head.length / 2;
        int even = zeros(0, 2);
        int odd = zeros(1, 2);
        return half > 0 && ((even > half / 2 && odd == 0) || (odd > half / 2 && even == 0));
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
            count += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return count;
    }

    /// Whether more of it is wrong in UTF-8 than right, ASCII aside, which is right in most.
    private boolean isOther() {
        int wrongBytes = 0;
        ByteBuffer in = ByteBuffer.wrap(head);
        CharBuffer out = CharBuffer.allocate(head.length);
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        CoderResult result = decoder.decode(in, out, false);
        while (result.isError()) {
            wrongBytes += result.length();
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, false);
        }
        if (wrongBytes < TOO_MANY) {
            return false;
        }
        int rightCharacters = 0;
        out.flip();
        while (out.hasRemaining()) {
            rightCharacters += out.get() > 0x7F ? 1 : 0;
        }
        return wrongBytes > rightCharacters;
    }

    private boolean decodes(Charset charset) {
        // The head may end in the middle of a character: not the end of the input.
        CharBuffer out = CharBuffer.allocate(head.length);
        return strict(charset).decode(ByteBuffer.wrap(head), out, false).isUnderflow();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
