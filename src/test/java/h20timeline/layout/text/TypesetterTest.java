package h20timeline.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.GeneratedWords;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lines fit their width, lose nothing and begin as a reader expects.
class TypesetterTest {
    private static final TextRole ROLE = TextRole.LABEL_STRONG;

    /// Widths as of real letters: narrow, wide, Chinese, and emoji that count once.
    private static final TextMeasure UNEVEN =
            (text, role) ->
                    text.codePoints()
                            .mapToDouble(
                                    c -> c > 0x2e80 ? 14 : "il.,;:'|’ ".indexOf(c) >= 0 ? 3 : 8)
                            .sum();

    private static final String NEVER_FIRST = "，。、；：？！”’）》】";

    private final Typesetter type = new Typesetter(UNEVEN);

    @Test
    void linesFitAndLoseNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            String text = text(random);
            double width = 20 + random.nextInt(400);
            List<String> lines = type.wrap(text, ROLE, width, 1_000);
            lines.forEach(line -> fits(line, width));
            assertEquals(bare(text), bare(String.join("", lines)), text);
            lines.forEach(line -> assertEquals(line.strip(), line));
        }
    }

    @Test
    void theLastLineIsCutWhereThereAreTooMany() {
        Random random = new Random(8);
        for (int i = 0; i < 4_000; i++) {
            String text = text(random);
            double width = 20 + random.nextInt(400);
            int most = 1 + random.nextInt(4);
            List<String> lines = type.wrap(text, ROLE, width, most);
            assertTrue(lines.size() <= most, text);
            lines.forEach(line -> fits(line, width));
            String shown = bare(String.join("", lines));
            boolean whole = shown.equals(bare(text));
            String uncut = shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown;
            assertTrue(whole || bare(text).startsWith(uncut), text + lines);
            assertTrue(whole || shown.endsWith("…") || lines.getLast().isEmpty(), text + lines);
        }
    }

    @Test
    void whatIsCutFitsAndKeepsPairsWhole() {
        Random random = new Random(9);
        for (int i = 0; i < 4_000; i++) {
            String text = text(random);
            double width = random.nextInt(300);
            String cut = type.elide(text, ROLE, width);
            assertTrue(UNEVEN.width(cut, ROLE) <= width, text);
            if (UNEVEN.width(text, ROLE) <= width) {
                assertEquals(text, cut);
            } else if (!cut.isEmpty()) {
                assertTrue(cut.endsWith("…"));
                String kept = cut.substring(0, cut.length() - 1);
                assertTrue(text.startsWith(kept), text);
                assertFalse(
                        !kept.isEmpty()
                                && Character.isHighSurrogate(kept.charAt(kept.length() - 1)));
            }
        }
    }

    @Test
    void noLineBeginsWithAMarkThatEndsWords() {
        Random random = new Random(10);
        for (int i = 0; i < 4_000; i++) {
            String text = GeneratedWords.any(random, 120).in(Language.ZH);
            if (text.matches(".*[，。！]{3}.*") || text.indexOf('\n') >= 0) {
                continue;
            }
            List<String> lines = type.wrap(text, ROLE, 80 + random.nextInt(200), 1_000);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                boolean bad = !line.isEmpty() && NEVER_FIRST.indexOf(line.charAt(0)) >= 0;
                assertFalse(bad, () -> String.join("|", lines));
            }
        }
    }

    @Test
    void aBalancedTextTakesTheFewestLines() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            double widest = 150 + random.nextInt(200);
            double width = type.balanced(text, ROLE, widest, 3);
            assertTrue(width <= widest);
            boolean wholeAtWidest = whole(text, widest);
            assertTrue(!wholeAtWidest || whole(text, width), () -> text + " at " + width);
        }
    }

    @Test
    void englishBreaksAtWordsAndChineseAnywhere() {
        assertEquals(List.of("one two", "three"), type.wrap("one two three", ROLE, 60, 9));
        assertEquals(List.of("出口管制", "风波"), type.wrap("出口管制风波", ROLE, 60, 9));
        assertEquals(List.of("出口管", "制，风波"), type.wrap("出口管制，风波", ROLE, 56, 9));
        assertEquals(List.of("WWWW", "WWW"), type.wrap("WWWWWWW", ROLE, 39, 9));
        assertEquals(List.of(""), type.wrap("", ROLE, 60, 3));
    }

    @Test
    void aCharacterOfSeveralCodePointsIsNeverParted() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        String accented = "e\u0301";
        for (String character : List.of(family, accented)) {
            String text = character.repeat(9);
            for (double width = 0; width < 300; width++) {
                String cut = type.elide(text, ROLE, width).replace("…", "");
                assertEquals("", cut.replace(character, ""), () -> text);
                for (String line : type.wrap(text, ROLE, width, 1_000)) {
                    assertEquals("", line.replace(character, ""), () -> text);
                }
            }
        }
    }

    private boolean whole(String text, double width) {
        return bare(String.join("", type.wrap(text, ROLE, width, 3))).equals(bare(text));
    }

    private static void fits(String line, double width) {
        boolean one = line.matches("\\X");
        assertTrue(one || UNEVEN.width(line, ROLE) <= width, () -> line + " in " + width);
    }

    private static String text(Random random) {
        return GeneratedWords.any(random, 120)
                .in(random.nextBoolean() ? Language.EN : Language.ZH)
                .strip();
    }

    /// Without white space: breaks take its place.
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
