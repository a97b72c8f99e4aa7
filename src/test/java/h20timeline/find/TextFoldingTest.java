package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    })
    void isFolded(String text, String folded) {
        assertEquals(folded, TextFolding.of(text));
        assertEquals(folded, TextFolding.mapped(text).text());
    }

    @Test
    void aHitIsFoundInTheOriginal() {
        TextFolding fold = TextFolding.mapped("Die Straße in İzmir");
        int at = fold.text().indexOf("strasse");
        assertEquals(4, fold.start(at));
        assertEquals(10, fold.end(at + 7));
        // Half of what one character became takes the whole character.
        int half = fold.text().indexOf("stras");
        assertEquals(9, fold.end(half + 5));
        assertEquals(14, fold.start(fold.text().indexOf("izmir")));
    }

    @Property(tries = 300)
    void theFoldOfAPartIsPartOfTheFold(@ForAll String before, @ForAll String part) {
        // A cut through a character of two halves is no part of a text.
        boolean whole =
                before.isEmpty() || !Character.isHighSurrogate(before.charAt(before.length() - 1));
        if (whole) {
            assertTrue(TextFolding.of(before + part).endsWith(TextFolding.of(part)));
        }
    }

    @Property(tries = 300)
    void everyPlaceLiesInTheOriginalAndRises(@ForAll String text) {
        TextFolding fold = TextFolding.mapped(text);
        assertEquals(TextFolding.of(text), fold.text());
        int last = 0;
        for (int i = 0; i < fold.text().length(); i++) {
            assertTrue(fold.start(i) >= last && fold.end(i + 1) <= text.length());
            assertTrue(fold.start(i) < fold.end(i + 1));
            last = fold.start(i);
        }
    }
}
