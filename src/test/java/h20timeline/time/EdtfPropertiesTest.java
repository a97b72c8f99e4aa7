package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomValues;
import h20timeline.i18n.Language;
import h20timeline.time.Extent.Bound;
import h20timeline.time.Extent.ExtentForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every string and every date.
class EdtfPropertiesTest {
    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void anyStringIsADateOrHasAFault(long seed) {
        RandomCases.checkTexts(seed, 200, RandomValues::text, EdtfPropertiesTest::holds);
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void anyStringOfDateCharactersIsADateOrHasAFault(long seed) {
        String likely = "0123456789XxTZYES-+:?~%/.,[]{} 年月日";
        RandomCases.checkTexts(
                seed,
                200,
                random -> RandomValues.text(random, likely, 1, 30),
                EdtfPropertiesTest::holds);
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void aSpoiledDateIsADateOrHasAFault(long seed) {
        RandomCases.check(
                seed,
                200,
                random -> {
                    String text = RandomDates.date(random);
                    int at = random.nextInt(text.length());
                    String replacement = RandomValues.character(random);
                    holds(text.substring(0, at) + replacement + text.substring(at + 1));
                    holds(text.substring(0, at) + text.substring(at + 1));
                });
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void everyDateHasAConsistentExtentAndWords(long seed) {
        RandomCases.check(
                seed,
                200,
                random -> {
                    String text = RandomDates.date(random);
                    switch (EdtfDate.parse(text)) {
                        case EdtfResult.Parsed parsed -> isConsistent(parsed.date());
                        case EdtfResult.Failed failed ->
                                assertTrue(
                                        failed.fault() == DateError.END_FIRST
                                                || failed.fault() == DateError.DAY_RANGE
                                                || failed.fault() == DateError.MINUS_ZERO,
                                        text + failed);
                    }
                });
    }

    private static void holds(String text) {
        switch (EdtfDate.parse(text)) {
            case EdtfResult.Parsed parsed -> {
                assertEquals(text.strip(), parsed.date().edtf());
                isConsistent(parsed.date());
            }
            case EdtfResult.Failed failed -> {
                assertTrue(failed.position() >= 0 && failed.position() <= text.length(), text);
                assertInstanceOf(
                        EdtfResult.Parsed.class, EdtfDate.parse(failed.example()), text + failed);
                assertNotEquals(text.strip(), failed.example());
                for (Language language : Language.ALL) {
                    assertTrue(failed.sentence(language).contains(failed.example()));
                }
            }
        }
    }

    private static void isConsistent(EdtfDate date) {
        EdtfResult again = EdtfDate.parse(date.edtf());
        assertEquals(new EdtfResult.Parsed(date), again);
        Extent extent = date.extent();
        assertEquals(extent, date.extent());
        TimeSpan reach = extent.reach();
        assertTrue(Extent.DAWN <= reach.start() && reach.end() <= Extent.DUSK, date.edtf());
        assertTrue(reach.length() > 0, date.edtf());
        TimeSpan core = extent.core();
        if (core != null) {
            assertTrue(inside(core, reach) && core.length() > 0, date.edtf());
        }
        extent.parts().forEach(part -> assertTrue(inside(part, reach), date.edtf()));
        assertEquals(extent.form() == ExtentForm.ALL_OF, !extent.parts().isEmpty(), date.edtf());
        assertTrue(extent.startBound() == Bound.KNOWN || reach.start() == Extent.DAWN);
        assertTrue(extent.endBound() == Bound.KNOWN || reach.end() == Extent.DUSK);
        assertTrue(reach.start() <= extent.anchor() && extent.anchor() <= reach.end());
        for (Language language : Language.ALL) {
            for (EdtfDate.Style style : EdtfDate.Style.values()) {
                assertFalse(date.text(language, style).isBlank(), date.edtf());
            }
        }
    }

    private static boolean inside(TimeSpan inner, TimeSpan outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
