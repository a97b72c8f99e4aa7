package h20timeline.ui;

import java.util.stream.Stream;

/// Tells Chinese words from others.
final class ChineseText {
    private ChineseText() {}

    /// Whether any of some texts has a Chinese character.
    static boolean isIn(Stream<String> texts) {
        return texts.anyMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }
}
