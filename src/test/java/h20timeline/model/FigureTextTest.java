package h20timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A figure is written by the rules of its language, the same way everywhere.
class FigureTextTest {
    @ParameterizedTest
    @CsvSource({
        "15, %, 15%, 15%",
        "5.5, bn USD, 5.5\u00a0bn USD, 5.5\u00a0bn USD",
        "10, ×, 10×, 10×",
        "3, laws, 3\u00a0laws, 3\u00a0laws",
        "55, 亿美元, 55亿美元, 55亿美元",
    })
    void aUnitIsSetApartAsTheLanguageDoesIt(
            String value, String unit, String english, String chinese) {
        Figure figure = figure(value, unit, "sold");
        assertEquals(english, FigureText.of(figure, Language.EN).amount());
        assertEquals(chinese, FigureText.of(figure, Language.ZH).amount());
        assertEquals(english + " sold", FigureText.of(figure, Language.EN).line());
    }

    @Test
    void aFigureWithoutUnitOrLabelHasNoLooseSpace() {
        FigureText text = FigureText.of(figure("7", "", ""), Language.EN);
        assertEquals("7", text.amount());
        assertEquals("7", text.line());
        assertEquals("7, Estimated", text.spoken(Language.EN));
    }

    @Test
    void noFigureOfTheSagaCanBreakBetweenNumberAndUnit() {
        for (Event event : Sagas.saga().events()) {
            for (Figure figure : event.figures()) {
                for (Language language : Language.ALL) {
                    FigureText text = FigureText.of(figure, language);
                    String between =
                            text.amount()
                                    .substring(text.value().length())
                                    .replace(figure.unit().in(language).strip(), "");
                    assertFalse(between.contains(" "), event.id() + ": " + text);
                }
            }
        }
    }

    private static Figure figure(String value, String unit, String label) {
        return new Figure(Text.same(value), Text.same(unit), Text.same(label), Status.ESTIMATED);
    }
}
