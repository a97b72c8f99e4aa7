package h20timeline.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text as it is compared: without case, accents, widths and fancy punctuation. Each character is
/// folded for itself, so that the fold of a part is a part of the fold; `starts` holds for each
/// character of the fold the place in the original that it came from, and the end of the original.
final class TextFolding {
    private final String text;
    private final int[] starts;

    private TextFolding(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /// The fold alone.
    static String of(String original) {
        return fold(original, null);
    }

    /// The fold and where it came from.
    static TextFolding mapped(String original) {
        Places places = new Places(original.length());
        String text = fold(original, places);
        places.add(original.length(), 1);
        return new TextFolding(text, Arrays.copyOf(places.starts, places.count));
    }

    /// The folded text.
    String text() {
        return text;
    }

    /// The place in the original where a part of the fold begins.
    int start(int from) {
        return starts[from];
    }

    /// The place in the original where a part of the fold ends: a character that became several is
    /// taken whole.
    int end(int to) {
        int at = to;
        while (at < text.length() && starts[at] == starts[at - 1]) {
            at++;
        }
        return starts[at];
    }

    private static String fold(String original, @Nullable Places places) {
        StringBuilder folded = new StringBuilder(original.length());
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            int before = folded.length();
            int simple = simple(point);
            if (simple >= 0) {
                folded.append((char) simple);
            } else {
                append(folded, point);
            }
            if (places != null) {
                places.add(at, folded.length() - before);
            }
            at += Character.charCount(point);
        }
        return folded.toString();
    }

    /// What most characters become, without a detour; -1 for the others.
    private static int simple(int point) {
        if (point < 0x80) {
            boolean upper = point >= 'A' && point <= 'Z';
            return upper ? point + 32 : point < ' ' ? ' ' : point;
        }
        if (point >= 0x4e00 && point <= 0x9fff) {
            return point;
        }
        return switch (point) {
            case 0x00a0, 0x3000 -> ' ';
            case 0x2018, 0x2019 -> '\'';
            case 0x201c, 0x201d -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> '-';
            case 0x3001, 0x3002 -> point;
            default -> point >= 0xff01 && point <= 0xff5e ? fullWidth(point) : -1;
        };
    }

    private static int fullWidth(int point) {
        return simple(point - 0xfee0);
    }

    private static void append(StringBuilder folded, int point) {
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        // Upper case first: only so ß becomes ss and both small sigmas one.
        String low = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        low.codePoints().filter(c -> !isMark(c)).forEach(c -> appendPlain(folded, c));
    }

    /// Letters with a stroke, and two letters in one, which Unicode takes for letters of their own:
    /// as those write them who do not have them on their keyboard.
    private static void appendPlain(StringBuilder folded, int point) {
        switch (point) {
            case 'ł', 'ƚ' -> folded.append('l');
            case 'ø', 'ɵ' -> folded.append('o');
            case 'đ', 'ð', 'ɖ', 'ɗ' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ƀ', 'ɓ' -> folded.append('b');
            case 'ǥ', 'ɠ' -> folded.append('g');
            case 'ɨ' -> folded.append('i');
            case 'ŋ', 'ɲ' -> folded.append('n');
            case 'ƙ', 'ĸ' -> folded.append('k');
            case 'ƶ' -> folded.append('z');
            case 'ȼ' -> folded.append('c');
            case 'ʉ' -> folded.append('u');
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'þ' -> folded.append("th");
            default -> folded.appendCodePoint(point);
        }
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /// Grows as the fold does.
    private static final class Places {
        private int[] starts;
        private int count;

        Places(int length) {
            starts = new int[length + 1];
        }

        void add(int place, int times) {
            if (count + times > starts.length) {
                starts = Arrays.copyOf(starts, (count + times) * 2);
            }
            Arrays.fill(starts, count, count + times, place);
            count += times;
        }
    }
}
