package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import h20timeline.render.ContrastPairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Texts and marks stand out from their grounds in every theme, as WCAG 2.2 asks: 1.4.3 for texts,
/// 1.4.11 for marks; high contrast keeps 1.4.6 and half as much again for marks.
class ContrastTest {
    private static final List<Stylesheet> SHEETS = Stylesheet.ofTheProgram();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void textsAndMarksCanBeSeen(Theme theme) {
        assertEquals(List.of(), in(theme).faults(ContrastPairs.ALL, 4.5, 3));
    }

    @Test
    void highContrastIsHigher() {
        Contrast contrast = in(Theme.HIGH_CONTRAST);
        assertEquals(List.of(), contrast.faults(ContrastPairs.ALL, 7, 4.5));
        assertEquals(List.of(), contrast.faults(ContrastPairs.EDGES, 7, 3));
    }

    @Test
    void everyColourOfTheStylesheetsIsJudged() {
        assertEquals(List.of(), unjudged(SHEETS));
    }

    @Test
    void aPaleTextAndAPaleHueAreFound() {
        Tokens tokens = Tokens.of(Theme.LIGHT).with("ink-soft", "#8a94a0").with("sky", "#56b4e9");
        List<Pair> pairs =
                List.of(pair(true, "ink-soft", "paper"), pair(false, ".turn-number", "shade"));
        assertEquals(
                List.of(
                        "ink-soft on paper: 3.08, not 4.5",
                        ".turn-number on shade in sky: 2.17, not 3.0"),
                new Contrast(tokens, SHEETS).faults(pairs, 4.5, 3));
    }

    @Test
    void anOpacityThatMakesAMarkTooWeakIsFound() {
        Stylesheet faint =
                Stylesheet.parse(
                        "faint.css",
                        ".line { -fx-stroke: -h20-accent; -fx-opacity: 0.4; }"
                                + ".box { -fx-fill: -hue; -fx-opacity: 0.9; }");
        Contrast contrast = new Contrast(Tokens.of(Theme.LIGHT), List.of(faint));
        assertEquals(
                List.of(".line on paper: 1.88, not 3.0"),
                contrast.faults(List.of(pair(false, ".line", "paper")), 4.5, 3));
        assertEquals(
                8, contrast.faults(List.of(pair(true, "ink-soft", "paper + .box")), 4.5, 3).size());
        assertThrows(
                IllegalArgumentException.class,
                () -> contrast.faults(List.of(pair(false, ".gone", "paper")), 4.5, 3));
    }

    @Test
    void aColourThatNoPairKnowsIsFound() {
        Stylesheet sheet =
                Stylesheet.parse(
                        "new.css",
                        ".a { -fx-text-fill: -h20-line; }"
                                + ".b { -fx-fill: -h20-glow; }"
                                + ".c { -fx-text-fill: -h20-ink; -fx-border-color: -h20-line; }");
        assertEquals(
                List.of("new.css: -fx-text-fill: -h20-line", "new.css: -fx-fill: -h20-glow"),
                unjudged(List.of(sheet)));
    }

    private static Contrast in(Theme theme) {
        return new Contrast(Tokens.of(theme), SHEETS);
    }

    private static Pair pair(boolean isText, String what, String ground) {
        return new Pair(isText, what, List.of(ground));
    }

    private static List<String> unjudged(List<Stylesheet> sheets) {
        Set<String> texts =
                ContrastPairs.ALL.stream()
                        .filter(Pair::isText)
                        .map(Pair::what)
                        .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(in(Theme.LIGHT).judged(ContrastPairs.ALL));
        all.addAll(ContrastPairs.DECORATION.keySet());
        all.addAll(Tokens.hues());
        List<String> found = new ArrayList<>();
        for (Stylesheet sheet : sheets) {
            sheet.rules().stream()
                    .flatMap(rule -> rule.values().entrySet().stream())
                    .filter(e ->
                            !(isText(e.getKey()) ? texts : all)
                                    .containsAll(Stylesheet.tokens(e.getValue())))
                    .map(e -> sheet.name() + ": " + e.getKey() + ": " + e.getValue())
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isText(String property) {
        return Stream.of("text-fill", "-fg-").anyMatch(property::contains)
                || property.endsWith("-fg");
    }
}
