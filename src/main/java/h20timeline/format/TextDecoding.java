package h20timeline.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// The text of a file, in the encoding that it is written in: one that its first bytes name, UTF-8,
/// UTF-16, or what fits best.
///
/// @param guessed whether the encoding is only likely
record TextDecoding(String text, String charset, boolean guessed) {
    /// How much of a text decides on its encoding.
    private static final int SAMPLE = 1 << 20;

    /// Reads bytes; nothing for what is no text.
    ///
    /// @param whole whether the bytes end where the file does, and not within a character
    static @Nullable TextDecoding of(byte[] bytes, boolean whole) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return fixed(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return fixed(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return fixed(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return fixed(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int length = Math.min(bytes.length, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (even + odd > 0) {
            if (odd > length / 8 && even < odd / 10) {
                return fixed(bytes, 0, StandardCharsets.UTF_16LE);
            }
            return even > length / 8 && odd < even / 10
                    ? fixed(bytes, 0, StandardCharsets.UTF_16BE)
                    : null;
        }
        String plain = strict(bytes, bytes.length, StandardCharsets.UTF_8, whole);
        if (plain != null) {
            return new TextDecoding(plain, "UTF-8", false);
        }
        Charset charset = guess(bytes, length);
        return new TextDecoding(new String(bytes, charset), charset.displayName(), true);
    }

    private static TextDecoding fixed(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new TextDecoding(text, charset.displayName(), false);
    }

    private static Charset guess(byte[] bytes, int length) {
        if (mostlyUtf8(bytes, length)) {
            return StandardCharsets.UTF_8;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        for (String name :
                List.of(
                        detected == null ? "" : detected,
                        "GB18030",
                        "Shift_JIS",
                        "Big5",
                        "EUC-KR",
                        "windows-1251")) {
            String known = name.equals("GBK") || name.equals("GB2312") ? "GB18030" : name;
            if (!known.isEmpty() && Charset.isSupported(known) && fits(bytes, length, known)) {
                return Charset.forName(known);
            }
        }
        return Charset.forName("windows-1252");
    }

    /// A file with few wrong bytes among many right characters is UTF-8 with a fault.
    private static boolean mostlyUtf8(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == 0xFFFD).count();
        long right = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return right > 10 * wrong;
    }

    /// Whether what is not ASCII looks like the language that the encoding is for.
    private static boolean fits(byte[] bytes, int length, String name) {
        String text = strict(bytes, length, Charset.forName(name), false);
        if (text == null || lonely(bytes, length) > 0.6) {
            return false;
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "GB18030" -> {
                CharsetEncoder everyday = Charset.forName("GB2312").newEncoder();
                yield share(text, c -> c < 0x10000 && everyday.canEncode((char) c)) > 0.9
                        && share(text, TextDecoding::han) > 0.5;
            }
            case "SHIFT_JIS", "EUC-JP" ->
                    share(text, c -> c >= 0x3041 && c <= 0x30FF) > 0.1
                            && share(text, TextDecoding::eastAsian) > 0.9;
            case "BIG5" -> share(text, TextDecoding::han) > 0.8;
            case "EUC-KR" -> share(text, c -> c >= 0xAC00 && c <= 0xD7A3) > 0.5;
            case "WINDOWS-1251", "KOI8-R", "ISO-8859-5", "IBM866", "X-MACCYRILLIC" ->
                    lonely(bytes, length) < 0.3 && share(text, c -> c >= 0x400 && c <= 0x4FF) > 0.8;
            case "WINDOWS-1253", "ISO-8859-7" -> share(text, c -> c >= 0x370 && c <= 0x3FF) > 0.8;
            case "WINDOWS-1255", "ISO-8859-8" -> share(text, c -> c >= 0x590 && c <= 0x5FF) > 0.8;
            default -> false;
        };
    }

    /// The share of the bytes past ASCII that stand alone: accents do among the letters of a Latin
    /// text, and other scripts come in runs.
    private static double lonely(byte[] bytes, int length) {
        int all = 0;
        int alone = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                all++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < length && bytes[i + 1] < 0;
                alone += before || after ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) alone / all;
    }

    private static double share(String text, IntPredicate sort) {
        int[] other = text.codePoints().filter(c -> c > 0x7F).toArray();
        long fitting = Arrays.stream(other).filter(sort).count();
        return other.length == 0 ? 0 : (double) fitting / other.length;
    }

    private static boolean han(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || (c >= 0x2010 && c <= 0x2026)
                || (c >= 0x3000 && c <= 0x301F)
                || (c >= 0xFE30 && c <= 0xFF60);
    }

    private static boolean eastAsian(int c) {
        return han(c) || (c >= 0x3041 && c <= 0x30FF);
    }

    private static @Nullable String strict(
            byte[] bytes, int length, Charset charset, boolean whole) {
        if (whole) {
            // A decoder of its own needs several times the memory of a large file.
            String text = new String(bytes, 0, length, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        if (whole) {
            try {
                return decoder.decode(in).toString();
            } catch (CharacterCodingException e) {
                return null;
            }
        }
        CharBuffer out = CharBuffer.allocate(length + 8);
        return decoder.decode(in, out, false).isError() ? null : out.flip().toString();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
