package h20timeline.render;

import h20timeline.render.ContrastPairs.Pair;
import h20timeline.render.Stylesheet.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Judges pairs in one theme, with the colours and opacities that the stylesheets really give.
record Contrast(Tokens tokens, List<Stylesheet> sheets) {
    private static final String HUE = "hue";
    private static final Pattern PAINT = Pattern.compile("-(hue)\\b|-h20-([a-z-]+)");
    private static final List<String> FILLS = List.of("-fx-fill", "-fx-background-color");
    private static final List<String> STROKES = List.of("-fx-stroke", "-fx-border-color");

    /// A token, or the hue, with an opacity.
    private record Paint(String token, double opacity) {}

    /// The pairs that are too close, with their contrast.
    List<String> faults(List<Pair> pairs, double leastOfText, double leastOfMarks) {
        List<String> faults = new ArrayList<>();
        for (Pair pair : pairs) {
            double least = pair.isText() ? leastOfText : leastOfMarks;
            for (String ground : pair.grounds()) {
                for (String hue : hues(pair.what(), ground)) {
                    Colour under = ground(ground, hue);
                    double contrast = colour(mark(pair.what()), hue).over(under).contrast(under);
                    if (contrast < least) {
                        faults.add(
                                String.format(
                                        Locale.ROOT,
                                        "%s on %s%s: %.2f, not %.1f",
                                        pair.what(),
                                        ground,
                                        hue.isEmpty() ? "" : " in " + hue,
                                        contrast,
                                        least));
                    }
                }
            }
        }
        return faults;
    }

    /// The tokens that pairs judge: what is on the grounds, or the grounds.
    Set<String> judged(List<Pair> pairs) {
        Set<String> judged = new TreeSet<>();
        for (Pair pair : pairs) {
            judged.add(mark(pair.what()).token());
            pair.grounds().forEach(g -> layers(g).forEach(layer -> judged.add(layer.token())));
        }
        return judged;
    }

    /// All hues where one is worn, else one without a name.
    private List<String> hues(String what, String ground) {
        boolean effective =
                Stream.concat(Stream.of(mark(what)), layers(ground).stream())
                        .anyMatch(paint -> paint.token().equals(HUE));
        return effective ? Tokens.hues() : List.of("");
    }

    private Colour ground(String ground, String hue) {
        List<Paint> layers = layers(ground);
        Colour seen = colour(layers.getFirst(), hue);
        for (Paint layer : layers.subList(1, layers.size())) {
            seen = colour(layer, hue).over(seen);
        }
        return seen;
    }

    private List<Paint> layers(String ground) {
        return Stream.of(ground.split(" \\+ ")).map(this::fill).toList();
    }

    private Colour colour(Paint paint, String hue) {
        String name = paint.token().equals(HUE) ? hue : paint.token();
        return tokens.get(name).faded(paint.opacity());
    }

    /// A mark is seen by its edge where it has one. A ground is what fills it.
    private Paint mark(String name) {
        return paint(name, Stream.concat(STROKES.stream(), FILLS.stream()).toList(), true);
    }

    private Paint fill(String name) {
        return paint(name, FILLS, false);
    }

    private Paint paint(String name, List<String> properties, boolean outermost) {
        if (!name.startsWith(".")) {
            return new Paint(name, 1);
        }
        Rule rule = rule(name);
        for (String property : properties) {
            Matcher paint = PAINT.matcher(rule.values().getOrDefault(property, ""));
            List<String> found =
                    paint.results().map(p -> p.group(1) == null ? p.group(2) : HUE).toList();
            if (!found.isEmpty()) {
                Map<String, String> values = rule.values();
                double opacity = Double.parseDouble(values.getOrDefault("-fx-opacity", "1"));
                return new Paint(outermost ? found.getFirst() : found.getLast(), opacity);
            }
        }
        throw new IllegalArgumentException("the rule of " + name + " draws nothing");
    }

    private Rule rule(String selector) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rules().stream())
                .filter(rule -> rule.selectors().contains(selector))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule for " + selector));
    }
}
