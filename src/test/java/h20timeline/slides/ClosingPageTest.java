package h20timeline.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.text.TextBox;
import h20timeline.story.Disputes;
import h20timeline.story.SummarySection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The last slide of a file in which much is contested.
class ClosingPageTest {
    private List<List<TextBox>> texts;

    @BeforeEach
    void write() {
        texts = texts(Decks.of(Disputes.timeline()), 995);
    }

    /// A statement that is denied is a claim, whereas an act in dispute is open.
    @Test
    void whatIsContestedIsNeverKnown() {
        assertEquals(SummarySection.KNOWN, section("The office issues"));
        assertEquals(SummarySection.CLAIMED, section("Acme speaks about the order"));
        assertEquals(SummarySection.CLAIMED, section("Paper: the parts were banned"));
        assertEquals(SummarySection.OPEN, section("A second order"));
        assertEquals(SummarySection.OPEN, section("Nobody signed this"));
    }

    @Test
    void aClaimHasTheOneWhoMakesItAndTheAnswer() {
        assertEquals(SummarySection.CLAIMED, section("Acme: No part came back."));
        assertEquals(
                SummarySection.CLAIMED, section("Acme: The parts are safe. Answer: The office"));
    }

    /// Each group of claims has some of its rows, however many another has.
    @ParameterizedTest
    @ValueSource(doubles = {995, 1194})
    void noGroupIsCrowdedOutByALongOne(double width) {
        texts = texts(Decks.of(Sagas.saga()), width);
        for (String first :
                List.of(
                        "Nvidia says the US",
                        "The Information: Nvidia",
                        "Munster: an 18%",
                        "Critics of the 15% share: ",
                        "Cyberspace Administration")) {
            assertEquals(SummarySection.CLAIMED, section(first));
        }
    }

    private static List<List<TextBox>> texts(SlideDeck deck, double width) {
        return deck.slides(deck.steps().size() - 1, Language.EN, width).stream()
                .map(Slide::texts)
                .toList();
    }

    /// The section under whose heading a text stands: the one at its left, on its page.
    private SummarySection section(String begin) {
        List<TextBox> page =
                texts.stream()
                        .filter(each -> each.stream().anyMatch(t -> t.text().startsWith(begin)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(begin + " in " + texts));
        double x = left(page, begin);
        return Stream.of(SummarySection.OPEN, SummarySection.CLAIMED, SummarySection.KNOWN)
                .filter(section -> left(page, section.heading(Language.EN)) <= x)
                .findFirst()
                .orElseThrow();
    }

    /// The last such text: the title of the slide begins as its first column does.
    private static double left(List<TextBox> page, String begin) {
        return page.stream()
                .filter(box -> box.text().startsWith(begin))
                .mapToDouble(TextBox::x)
                .reduce((one, two) -> two)
                .orElse(Double.MAX_VALUE);
    }
}
