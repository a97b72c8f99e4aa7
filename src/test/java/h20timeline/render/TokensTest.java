package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every colour is a token, and every theme has every token.
class TokensTest {
    private static final Pattern FUNCTION =
            Pattern.compile("#[0-9a-fA-F]|\\b(rgb|rgba|hsb|hsba|hsl|hsla|derive|ladder)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![-\\w\"])[a-z]+(?![-\\w(\"])");

    @Test
    void allThemesHaveTheSameTokens() {
        Set<String> expected = Tokens.of(Theme.LIGHT).colours().keySet();
        assertTrue(expected.containsAll(Tokens.hues()), "the palette");
        for (Theme theme : Theme.values()) {
            assertEquals(expected, Tokens.of(theme).colours().keySet(), theme.name());
        }
    }

    @Test
    void stylesheetsUseAllTokensThereAreAndNoOthers() {
        List<Stylesheet> sheets = Stylesheet.ofTheProgram();
        assertEquals(
                new TreeSet<>(Tokens.of(Theme.LIGHT).colours().keySet()),
                new TreeSet<>(used(sheets)));
    }

    @Test
    void noStylesheetNamesAColour() {
        List<Stylesheet> sheets = Stylesheet.ofTheProgram();
        assertFalse(sheets.isEmpty());
        assertEquals(List.of(), literal(sheets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".h20, .root { -h20-paper: #ffffff; } .card { -fx-padding: 3; }",
                ".h20 { -h20-paper: #ffffff; }",
                ".h20, .root { -fx-padding: 3; }",
                ".h20, .root { -h20-paper: white; }",
                ".h20, .root { -h20-paper: #ffffff; } stray",
            })
    void whatIsNoTokenIsFound(String css) {
        assertThrows(IllegalArgumentException.class, () -> Tokens.parse("bad", css));
    }

    @Test
    void missingAndIdleTokensAreFound() {
        Stylesheet sheet = Stylesheet.parse("bad.css", ".a { -fx-fill: -h20-inkk, -h20-ink; }");
        assertEquals(Set.of("inkk", "ink"), used(List.of(sheet)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#fff",
                "#A0B1C2",
                "rgba(0, 0, 0, 0.5)",
                "linear-gradient(to right, -h20-ink, white)",
                "derive(-h20-ink, 20%)",
                "dropshadow(gaussian, black, 6, 0, 0, 2)",
            })
    void aColourInAStylesheetIsFound(String value) {
        Stylesheet sheet = Stylesheet.parse("bad.css", ".a:hover, .b { -fx-fill: " + value + "; }");
        assertEquals(List.of("bad.css: -fx-fill: " + value), literal(List.of(sheet)));
    }

    @ParameterizedTest
    @EnumSource
    void shadowsAreForThoseWhoCanSeeThem(Theme theme) {
        boolean drawn = Tokens.of(theme).get("shadow").alpha() > 0;
        assertEquals(theme != Theme.HIGH_CONTRAST, drawn);
    }

    private static Set<String> used(List<Stylesheet> sheets) {
        Set<String> used = new TreeSet<>();
        for (Stylesheet sheet : sheets) {
            for (Stylesheet.Rule rule : sheet.rules()) {
                rule.values().values().forEach(value -> used.addAll(Stylesheet.tokens(value)));
            }
        }
        return used;
    }

    private static List<String> literal(List<Stylesheet> sheets) {
        List<String> found = new ArrayList<>();
        for (Stylesheet sheet : sheets) {
            for (Stylesheet.Rule rule : sheet.rules()) {
                rule.values()
                        .forEach((property, value) -> {
                            if (FUNCTION.matcher(value).find() || namesColour(value)) {
                                found.add(sheet.name() + ": " + property + ": " + value);
                            }
                        });
            }
        }
        return found;
    }

    private static boolean namesColour(String value) {
        return WORD.matcher(value).results().anyMatch(word -> isColour(word.group()));
    }

    private static boolean isColour(String word) {
        try {
            return Color.valueOf(word).getOpacity() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
