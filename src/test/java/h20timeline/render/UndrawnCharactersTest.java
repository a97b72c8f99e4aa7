package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import java.util.BitSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Characters that no font draws are said, for boxes say nothing.
@ExtendWith(FxExtension.class)
class UndrawnCharactersTest {
    /// No font has it: it is no character.
    private static final String NEVER = Character.toString(0x1FFFE);

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @Test
    void whatIsDrawnOrNeverSeenIsNotSaid() {
        assertEquals("", said("H20 “sales” — 9 April, Ünïcödé, Ελληνικά, Кириллица", Language.EN));
        assertEquals("", said("\u200d\ufe0f\u0301\u2003\n", Language.EN));
    }

    @Test
    void whatNoFontHasIsSaidInTheLanguageOfTheReader() {
        assertEquals(
                "No font on this machine can draw some signs: boxes stand in their place. Install"
                        + " a font that has them, and start again.",
                said("a " + NEVER, Language.EN));
        assertEquals(
                "本机没有能显示部分符号的字体，相应字符显示为方框。请安装含有这些字符的字体后重新启动。", said("中 " + NEVER, Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({
        "अ, Devanagari, 天城文",
        "ש, Hebrew, 希伯来文",
        "ش, Arabic, 阿拉伯文",
        "ไ, Thai, 泰文",
        "한, Hangul, 谚文",
        "🤖, some emoji, 部分表情符号",
        "⌘, some signs, 部分符号",
        "ᚠ, RUNIC, RUNIC",
    })
    void writingSystemsHaveNamesInEachLanguage(String character, String english, String chinese) {
        WritingSystem system = WritingSystem.of(character.codePointAt(0));
        assertEquals(english, system.in(Language.EN));
        assertEquals(chinese, system.in(Language.ZH));
    }

    private static String said(String text, Language language) {
        BitSet characters = new BitSet();
        text.codePoints().forEach(characters::set);
        return FxThread.run(() -> UndrawnCharacters.sentence(characters))
                .map(sentence -> sentence.in(language))
                .orElse("");
    }
}
