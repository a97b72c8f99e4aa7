package h20timeline.format.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses in which of the encodings of East Asia a file is written. The library's guess counts
/// only where the text that it makes of the bytes looks like text of that language; the encodings
/// of one byte a character are never named, for they are told apart by too little.
final class EncodingGuess {
    // With fewer, each of several encodings makes a likely text of them.
    private static final int FEWEST_BYTES = 10;

    private final byte[] head;

    private EncodingGuess(byte[] head) {
        this.head = head;
    }

    /// The name of the encoding, or null where there is no sure guess.
    static @Nullable String of(byte[] head) {
        int other = 0;
        for (byte b : head) {
            other += b < 0 ? 1 : 0;
        }
        return other < FEWEST_BYTES ? null : new EncodingGuess(head).name();
    }

    private @Nullable String name() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return switch (detected == null ? "" : detected) {
            case "GB18030" -> simplified() ? "GBK" : null;
            case "BIG5" -> share("Big5", EncodingGuess::han) > 0.9 && !japanese() ? "Big5" : null;
            case "EUC-JP" -> japanese() ? "EUC-JP" : null;
            case "SHIFT_JIS" ->
                    share("Shift_JIS", EncodingGuess::kana) > 0.1
                                    && share("Shift_JIS", EncodingGuess::eastAsian) > 0.9
                            ? "Shift-JIS"
                            : null;
            case "EUC-KR" -> share("EUC-KR", EncodingGuess::hangul) > 0.5 ? "EUC-KR" : null;
            default -> null;
        };
    }

    /// Whether nearly all of it belongs to the characters of everyday Chinese.
    private boolean simplified() {
        if (!Charset.isSupported("GB2312")) {
            return false;
        }
        var everyday = Charset.forName("GB2312").newEncoder();
        return share("GB18030", c -> Character.isBmpCodePoint(c) && everyday.canEncode((char) c))
                > 0.9;
    }

    private boolean japanese() {
        return share("EUC-JP", EncodingGuess::kana) > 0.1
                && share("EUC-JP", EncodingGuess::eastAsian) > 0.9;
    }

    /// How much of what is not ASCII is of this sort, when read in an encoding; nothing where it
    /// cannot be read so.
    private double share(String encoding, IntPredicate sort) {
        if (!Charset.isSupported(encoding)) {
            return 0;
        }
        var decoder =
                Charset.forName(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(head.length);
        // The head may end in the middle of a character: not the end of the input.
        if (!decoder.decode(ByteBuffer.wrap(head), out, false).isUnderflow()) {
            return 0;
        }
        int[] other = out.flip().codePoints().filter(c -> c > 0x7F).toArray();
        int fitting = 0;
        for (int c : other) {
            fitting += sort.test(c) ? 1 : 0;
        }
        return other.length == 0 ? 0 : (double) fitting / other.length;
    }

    private static boolean eastAsian(int c) {
        return han(c) || kana(c);
    }

    /// Chinese characters, and the punctuation and wide signs that stand among them.
    private static boolean han(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || (c >= 0x2010 && c <= 0x2026)
                || (c >= 0x3000 && c <= 0x301F)
                || (c >= 0xFE30 && c <= 0xFF60);
    }

    /// Without the narrow forms, which any bytes make in Shift-JIS.
    private static boolean kana(int c) {
        return c >= 0x3041 && c <= 0x30FF;
    }

    private static boolean hangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
