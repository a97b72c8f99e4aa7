package h20timeline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for signs that do not belong into simplified Chinese: half-width punctuation after a
/// Chinese character, Japanese punctuation, and kana.
final class ChineseForm {
    /// A sign that does not belong, the words around it, and the sign to write instead, which is
    /// empty for kana.
    record Fault(ReviewMessages sort, String sign, String around, String instead) {}

    private static final String HALF = ",:;?!()";
    private static final String FULL = "，：；？！（）";
    private static final Pattern AFTER_HAN = Pattern.compile("\\p{IsHan}([,:;?!()])");

    private static final String JAPANESE = "「」『』〜・｡､｢｣･";
    private static final String CHINESE = "“”‘’～·。、“”·";
    private static final Pattern JAPANESE_SIGN = Pattern.compile("[" + JAPANESE + "]");

    private static final Pattern KANA =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\u30FC\uFF70]+");

    private static final int AROUND = 6;

    private ChineseForm() {}

    /// The first fault of each sort: where there is one, all of the text is to be read again.
    static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        Matcher half = AFTER_HAN.matcher(text);
        if (half.find()) {
            faults.add(fault(ReviewMessages.HALF_WIDTH, text, half, 1, HALF, FULL));
        }
        Matcher sign = JAPANESE_SIGN.matcher(text);
        if (sign.find()) {
            faults.add(fault(ReviewMessages.JAPANESE_SIGN, text, sign, 0, JAPANESE, CHINESE));
        }
        Matcher kana = KANA.matcher(text);
        if (kana.find()) {
            String around = around(text, kana.start(), kana.end());
            faults.add(new Fault(ReviewMessages.KANA, kana.group(), around, ""));
        }
        return faults;
    }

    private static Fault fault(
            ReviewMessages sort,
            String text,
            Matcher found,
            int group,
            String wrong,
            String right) {
        String sign = found.group(group);
        String instead = String.valueOf(right.charAt(wrong.indexOf(sign)));
        return new Fault(sort, sign, around(text, found.start(group), found.end(group)), instead);
    }

    private static String around(String text, int start, int end) {
        int from = text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start)));
        int rest = text.codePointCount(end, text.length());
        return text.substring(from, text.offsetByCodePoints(end, Math.min(AROUND, rest)));
    }
}
