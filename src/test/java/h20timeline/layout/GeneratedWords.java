package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.model.Text;
import java.util.List;
import java.util.Random;

/// Texts of many sorts: English, Chinese, both mixed, empty, one endless word, emoji, line breaks.
public final class GeneratedWords {
    private static final String[] ENGLISH = {
        "chips", "orders", "the", "a", "US", "export-control", "licence", "says", "(reported)",
        "halted,", "Nvidia’s", "15 %", "of", "revenue;", "“back", "door”", "and/or", "inventory",
        "write-down", "$5.5bn", "in", "China", "WAVE", "illicit", "AV", "1:1"
    };
    private static final String[] CHINESE = {
        "英伟达", "出口管制，", "芯片", "订单。", "中国", "《金融时报》", "据报道：", "“后门”", "风波！", "（未证实）", "收入的15%",
        "H20", "、", "停产……", "取消", "需要许可证？"
    };
    private static final List<String> ODD =
            List.of(
                    "",
                    "W".repeat(110),
                    "Donaudampfschifffahrtsgesellschaftskapitänskajüte",
                    "😀 chips 🚀🚀 to the 🌕",
                    "👩‍👩‍👧‍👦".repeat(6),
                    "First line\nsecond line\tafter a tab",
                    "，，，，。。。。！！！！",
                    "i",
                    "国");

    private GeneratedWords() {}

    /// A text of at most so many characters in each language.
    public static Text any(Random random, int most) {
        return switch (random.nextInt(12)) {
            case 0 -> Text.same(cut(ODD.get(random.nextInt(ODD.size())), most));
            case 1 -> Text.same(words(random, ENGLISH, " ", most));
            case 2 -> Text.same(words(random, CHINESE, "", most));
            default ->
                    new Text(
                            Language.ALL,
                            List.of(
                                    words(random, ENGLISH, " ", most),
                                    words(random, CHINESE, "", most)));
        };
    }

    private static String words(Random random, String[] of, String between, int most) {
        // Short ones are as frequent as long ones.
        int length = 1 + (int) (most * Math.pow(random.nextDouble(), 2));
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : between).append(of[random.nextInt(of.length)]);
        }
        return cut(text.toString(), length).strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
