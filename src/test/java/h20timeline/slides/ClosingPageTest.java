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
    private List<TextBox> texts;

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

    private static List<TextBox> texts(SlideDeck deck, double width) {
        return deck.slide(deck.steps().size() - 1, Language.EN, width).texts();
    }

    /// The column in which a text stands.
    private SummarySection section(String begin) {
        double x = left(begin);
        return Stream.of(SummarySection.OPEN, SummarySection.CLAIMED, SummarySection.KNOWN)
                .filter(section -> left(section.heading(Language.EN)) <= x)
                .findFirst()
                .orElseThrow();
    }

    /// The last such text: the title of the slide begins as its first column does.
    private double left(String begin) {
        return texts.stream()
                .filter(box -> box.text().startsWith(begin))
                .mapToDouble(TextBox::x)
                .reduce((one, two) -> two)
                .orElseThrow(() -> new AssertionError(begin + " in " + texts));
    }
}
