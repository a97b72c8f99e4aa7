package h20timeline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import h20timeline.find.Snippet.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a passage in a short line.
class HighlightedTextTest {
    @ParameterizedTest
    @CsvSource({
        "became the strongest part China could buy, China, …part China could buy",
        "…became the strongest China, China, …strongest China",
        "unbelievablywithoutspaces China, China, …China",
        "unbelievablywithoutspacesChina, China, …houtspacesChina",
        "法律形式是无限期的出口许可要求因数月未发, 未发, …的出口许可要求因数月未发"
    })
    void itBeginsShortlyBeforeTheMark(String text, String mark, String left) {
        HighlightedText highlighted = marked(text, mark).nearFirst();
        assertEquals(left, highlighted.text());
        Range range = highlighted.marks().getFirst();
        assertEquals(mark, highlighted.text().substring(range.from(), range.to()));
    }

    @Test
    void aMarkThatIsNearStaysWhereItIs() {
        HighlightedText highlighted = marked("sold to China and others", "China");
        assertSame(highlighted, highlighted.nearFirst());
    }

    @Test
    void allMarksMoveWithTheirWords() {
        String text = "a long way before China and the China after it";
        int first = text.indexOf("China");
        int second = text.lastIndexOf("China");
        HighlightedText highlighted =
                new HighlightedText(
                                text,
                                List.of(new Range(first, first + 5), new Range(second, second + 5)))
                        .nearFirst()
                        .after("Summary: ");
        assertEquals("Summary: …before China and the China after it", highlighted.text());
        for (Range range : highlighted.marks()) {
            assertEquals("China", highlighted.text().substring(range.from(), range.to()));
        }
    }

    @Test
    void noCharacterIsCutInTwo() {
        String wide = "\uD840\uDC00".repeat(20) + "x" + "China";
        String left = marked(wide, "China").nearFirst().text();
        assertEquals("…" + "\uD840\uDC00".repeat(4) + "xChina", left);
    }

    private static HighlightedText marked(String text, String mark) {
        int at = text.indexOf(mark);
        return new HighlightedText(text, List.of(new Range(at, at + mark.length())));
    }
}
