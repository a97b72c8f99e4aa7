package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is the same to a reader who looks for it, and where it came from.
class TextFoldingTest {
    @ParameterizedTest
    @CsvSource({
        "NVIDIA,nvidia",
        "Café,cafe",
        "Ünïcödé,unicode",
        "Straße,strasse",
        "ＡＢＣ１２３,abc123",
        "网信办约谈英伟达,网信办约谈英伟达",
        "İstanbul,istanbul",
        "ΣΊΣΥΦΟΣ,σισυφοσ",
        "Nvidia’s “chip”,nvidia's \"chip\"",
        "2022–2025,2022-2025",
        "ﬁne,fine",
        "Łódź,lodz",
        "ŁÓDŹ,lodz",
        "Ørsted,orsted",
        "Œuvre,oeuvre",
        "œuvre,oeuvre",
        "Æsir,aesir",
        "Đorđe,dorde",
        "Þingvellir,thingvellir",
        "Ħamrun,hamrun",
        "Mu\u0308hlbach,muhlbach",
    })
    void isFolded(String text, String folded) {
        assertEquals(folded, TextFolding.of(text));
        assertEquals(folded, TextFolding.mapped(text).text());
    }

    @Test
    void aHitIsFoundInTheOriginal() {
        TextFolding folding = TextFolding.mapped("Die Straße in İzmir");
        int at = folding.text().indexOf("strasse");
        assertEquals(4, folding.start(at));
        assertEquals(10, folding.end(at + 7));
        // Half of what one character became takes the whole character.
        int half = folding.text().indexOf("stras");
        assertEquals(9, folding.end(half + 5));
        assertEquals(14, folding.start(folding.text().indexOf("izmir")));
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void theFoldOfAPartIsPartOfTheFold(long seed) {
        RandomCases.check(
                seed,
                100,
                random -> {
                    String before = RandomValues.text(random);
                    String part = RandomValues.text(random);
                    // A cut through a character of two halves is no part of a text.
                    boolean whole =
                            before.isEmpty()
                                    || !Character.isHighSurrogate(
                                            before.charAt(before.length() - 1));
                    if (whole) {
                        assertTrue(TextFolding.of(before + part).endsWith(TextFolding.of(part)));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void everyPlaceLiesInTheOriginalAndRises(long seed) {
        RandomCases.checkTexts(seed, 100, RandomValues::text, TextFoldingTest::placesRise);
    }

    private static void placesRise(String text) {
        TextFolding folding = TextFolding.mapped(text);
        assertEquals(TextFolding.of(text), folding.text());
        int last = 0;
        for (int i = 0; i < folding.text().length(); i++) {
            assertTrue(folding.start(i) >= last && folding.end(i + 1) <= text.length());
            assertTrue(folding.start(i) < folding.end(i + 1));
            last = folding.start(i);
        }
    }
}
