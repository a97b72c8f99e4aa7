package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the palette can be told apart by everyone who sees blue, green or red light at
/// all. No colour stands alone: lanes have names, and statuses have shapes.
class ColourVisionTest {
    /// CIEDE2000 at the least between any two colours. Small marks that lie apart need several
    /// times the 2 or so that are just seen side by side.
    private static final double ALL = 8;

    /// The same for the first colours, which lanes get as long as there are no more.
    private static final double FIRST = 10;

    private static final int HOW_MANY_FIRST = 5;

    @ParameterizedTest
    @EnumSource
    void anyTwoColoursCanBeToldApart(Theme theme) {
        assertEquals(List.of(), alike(Tokens.of(theme)));
    }

    @Test
    void aPaletteForPerfectEyesOnlyIsFound() {
        Tokens tokens =
                Tokens.of(Theme.LIGHT).with("vermilion", "#c95700").with("amber", "#a87a00");
        assertFound("DEUTERANOPIA: vermilion and amber 1.3", tokens);
    }

    @Test
    void coloursThatOnlyBlueTellsApartAreFound() {
        Tokens tokens = Tokens.of(Theme.LIGHT).with("blue", "#0072b2").with("green", "#008763");
        assertFound("TRITANOPIA: blue and green 3.3", tokens);
    }

    private static void assertFound(String fault, Tokens tokens) {
        List<String> faults = alike(tokens);
        assertTrue(faults.contains(fault), faults::toString);
    }

    private static List<String> alike(Tokens tokens) {
        List<String> hues = Tokens.hues();
        List<String> faults = new ArrayList<>();
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 0; i < hues.size(); i++) {
                for (int j = i + 1; j < hues.size(); j++) {
                    double least = j < HOW_MANY_FIRST ? FIRST : ALL;
                    double seen =
                            vision.difference(tokens.get(hues.get(i)), tokens.get(hues.get(j)));
                    if (seen < least) {
                        faults.add(
                                String.format(
                                        Locale.ROOT,
                                        "%s: %s and %s %.1f",
                                        vision,
                                        hues.get(i),
                                        hues.get(j),
                                        seen));
                    }
                }
            }
        }
        return faults;
    }
}
