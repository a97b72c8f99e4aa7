package h20timeline.render;

import h20timeline.model.Hue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The colours of a theme by their names, without `-h20-`.
record Tokens(Map<String, Colour> colours) {
    /// Both, because a popup is styled once before it belongs to a window.
    private static final List<String> SELECTORS = List.of(".h20", ".root");

    /// Reads a token file.
    ///
    /// @throws IllegalArgumentException where it holds something else than tokens
    static Tokens parse(String name, String css) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        for (Stylesheet.Rule rule : Stylesheet.parse(name, css).rules()) {
            if (!rule.selectors().equals(SELECTORS)) {
                throw new IllegalArgumentException(name + " styles " + rule.selectors());
            }
            rule.values()
                    .forEach((property, value) -> {
                        if (!property.startsWith("-h20-")) {
                            throw new IllegalArgumentException(name + " sets " + property);
                        }
                        colours.put(property.substring("-h20-".length()), Colour.parse(value));
                    });
        }
        return new Tokens(colours);
    }

    /// The tokens of a theme of the program.
    static Tokens of(Theme theme) {
        return parse(theme.name(), Stylesheet.tokenFile(theme));
    }

    /// The colour of a token that there must be.
    Colour get(String name) {
        return Objects.requireNonNull(colours.get(name), () -> "no token " + name);
    }

    /// The same with another colour.
    Tokens with(String name, String css) {
        Map<String, Colour> other = new LinkedHashMap<>(colours);
        other.put(name, Colour.parse(css));
        return new Tokens(other);
    }

    /// The names of the palette's colours, in its order.
    static List<String> hues() {
        return Arrays.stream(Hue.values()).map(Hue::key).toList();
    }
}
