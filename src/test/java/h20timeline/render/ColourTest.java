package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The colour arithmetic of the other tests, against published values.
class ColourTest {
    /// From table 1 of Sharma, Wu and Dalal (2005); among them the pairs at which formulas go
    /// wrong.
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
        "50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, -0.9009, -85.5211, 50, 0, -82.7485, 1.0000",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792",
        "50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195",
        "50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 61, -5, 29, 22.8977",
        "50, 2.5, 0, 56, -27, -3, 31.9030",
        "50, 2.5, 0, 58, 24, 15, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void differencesAreThoseOfThePaper(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        Lab one = new Lab(l1, a1, b1);
        Lab other = new Lab(l2, a2, b2);
        assertEquals(expected, one.difference(other), 5e-5);
        assertEquals(expected, other.difference(one), 5e-5);
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        Colour black = Colour.parse("#000000");
        Colour white = Colour.parse("#ffffff");
        assertEquals(21, white.contrast(black), 1e-9);
        assertEquals(1, white.contrast(white), 1e-9);
        // The grey that is known as the lightest to be read on white.
        assertEquals(4.54, Colour.parse("#767676").contrast(white), 0.005);
    }

    @Test
    void whatShinesThroughIsBlended() {
        Colour half = Colour.parse("rgba(255, 0, 0, 0.5)");
        assertEquals(new Colour(1, 0.5, 0.5, 1), half.over(Colour.parse("#ffffff")));
        assertEquals(new Colour(0.25, 0, 0, 1), half.faded(0.5).over(Colour.parse("#000000")));
    }

    @Test
    void redIsTheRedOfTheStandard() {
        Lab red = Colour.parse("#ff0000").light().lab();
        assertEquals(53.24, red.l(), 0.01);
        assertEquals(80.09, red.a(), 0.01);
        assertEquals(67.20, red.b(), 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#FFFFFF", "-h20-ink", "rgb(1, 2, 3)"})
    void otherFormsAreRefused(String css) {
        assertThrows(IllegalArgumentException.class, () -> Colour.parse(css));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#808080", "#ffffff"})
    void nobodySeesGreyInColour(String css) {
        Colour grey = Colour.parse(css);
        for (ColourVision vision : ColourVision.values()) {
            Lab seen = vision.see(grey.light()).lab();
            assertEquals(0, seen.difference(grey.light().lab()), 0.05, vision.name());
        }
    }
}
