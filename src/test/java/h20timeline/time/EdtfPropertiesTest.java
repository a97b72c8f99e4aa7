package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.time.Extent.Bound;
import h20timeline.time.Extent.ExtentForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every string and every date.
class EdtfPropertiesTest {
    @Property
    void anyStringIsADateOrHasAFault(@ForAll String text) {
        holds(text);
    }

    @Property
    void anyStringOfDateCharactersIsADateOrHasAFault(@ForAll("nearly") String text) {
        holds(text);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSpoiledDateIsADateOrHasAFault(
            @ForAll("dates") String text, @ForAll int seed, @ForAll char replacement) {
        int at = Math.floorMod(seed, text.length());
        holds(text.substring(0, at) + replacement + text.substring(at + 1));
        holds(text.substring(0, at) + text.substring(at + 1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDateHasAConsistentExtentAndWords(@ForAll("dates") String text) {
        switch (EdtfDate.parse(text)) {
            case EdtfResult.Parsed parsed -> isConsistent(parsed.date());
            case EdtfResult.Failed failed ->
                    assertTrue(
                            failed.fault() == DateError.END_FIRST
                                    || failed.fault() == DateError.DAY_RANGE
                                    || failed.fault() == DateError.MINUS_ZERO,
                            text + failed);
        }
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
                for (Language language : Language.values()) {
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
        for (Language language : Language.values()) {
            for (EdtfDate.Style style : EdtfDate.Style.values()) {
                assertFalse(date.text(language, style).isBlank(), date.edtf());
            }
        }
    }

    private static boolean inside(TimeSpan inner, TimeSpan outer) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    @Provide
    Arbitrary<String> nearly() {
        return Arbitraries.strings()
                .withChars("0123456789XxTZYES-+:?~%/.,[]{} 年月日")
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> interval =
                Combinators.combine(ends(), ends())
                        .as((a, b) -> a + "/" + b)
                        .filter(text -> text.chars().anyMatch(Character::isDigit));
        Arbitrary<String> members =
                members().list().ofMinSize(1).ofMaxSize(9).map(m -> String.join(",", m));
        Arbitrary<String> open =
                Combinators.combine(Arbitraries.of("", ".."), members, Arbitraries.of("", ".."))
                        .as((before, inside, after) -> before + inside + after)
                        .filter(text -> !text.matches("\\.\\.[^,]*\\.\\..*|.*\\.\\.[^,]*\\.\\."));
        return Arbitraries.oneOf(
                points(),
                interval,
                open.map(inside -> "[" + inside + "]"),
                open.map(inside -> "{" + inside + "}"));
    }

    private static Arbitrary<String> ends() {
        return Arbitraries.oneOf(points(), points(), Arbitraries.of("", ".."))
                .filter(end -> !end.contains("XXXX"));
    }

    private static Arbitrary<String> members() {
        return Arbitraries.oneOf(
                points(), Combinators.combine(points(), points()).as((a, b) -> a + ".." + b));
    }

    private static Arbitrary<String> points() {
        Arbitrary<String> mark = Arbitraries.of("", "", "", "?", "~", "%");
        Arbitrary<String> year =
                Arbitraries.integers().between(-9_999, 9_999).map(EdtfPropertiesTest::year);
        Arbitrary<String> years =
                Arbitraries.oneOf(
                        year,
                        Arbitraries.of("2025", "199X", "18XX", "-01XX", "1X99", "XXXX", "Y25"));
        Arbitrary<String> month = Arbitraries.of("04", "06", "12", "02", "XX", "0X", "1X");
        Arbitrary<String> part = Arbitraries.integers().between(21, 41).map(String::valueOf);
        Arbitrary<String> day =
                Arbitraries.of(
                        "01", "09", "15", "28", "30", "31", "XX", "0X", "1X", "2X", "3X", "X5");
        Arbitrary<String> plainYears = years.filter(text -> !text.startsWith("Y"));
        return Arbitraries.oneOf(
                Combinators.combine(mark, years).as((m, y) -> y + m),
                Combinators.combine(plainYears, part, mark).as((y, p, m) -> y + "-" + p + m),
                Combinators.combine(plainYears, month, mark, mark)
                        .as((y, m, before, after) -> y + "-" + before + m + after),
                Combinators.combine(plainYears, mark, month, day, mark, mark)
                        .as((y, q, m, d, before, after) ->
                                y + q + "-" + m + "-" + before + d + after),
                Arbitraries.of(
                        "2025-04-09T14:30", "2025-04-09T14:30:00Z", "-0043-03-15T09:00+08:00"));
    }

    private static String year(int year) {
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }
}
