package h20timeline.render;

import java.util.List;
import java.util.Map;

/// What is drawn on what, as far as one must see it. A name is a token, or a rule of the
/// stylesheets with its colour and opacity when it begins with a dot; `shade + .bar-box` is the one
/// over the other. What wears a hue is judged in each.
final class ContrastPairs {
    /// The ground between the marks.
    private static final String GROUND = "paper, shade, paper + .after-as-of, shade + .after-as-of";

    private static final String BARS =
            "paper + .bar-box, shade + .bar-box, shade + .after-as-of + .bar-box";

    /// Rows of a list: at rest, under the pointer, chosen.
    private static final String ROWS = "paper, wash, paper + accent-tint";

    /// What no one needs to see, and why.
    static final Map<String, String> DECORATION =
            Map.of(
                    "line", "hairlines: space and order part the lanes and rows without them",
                    "card-border", "a card is known by its words and its coloured edge",
                    "shadow", "lifts what is already seen by its edge",
                    "curtain-black", "shows nothing, which is what it is for",
                    "curtain-white", "shows nothing, which is what it is for",
                    "scrim", "dims what cannot be used while a sheet is open");

    /// In high contrast these are drawn to be seen.
    static final List<Pair> EDGES =
            List.of(
                    mark("line", "paper, shade, panel"),
                    mark("card-border", "paper, shade, panel, card", GROUND));

    static final List<Pair> ALL =
            List.of(
                    text("ink", GROUND, BARS, ROWS, "panel, card, caution-paper"),
                    text("ink", "wash"),
                    text("ink", "panel + .chip-track > .chip-tint, .relation-plate"),
                    text("ink", "paper", ".cluster", "mark"),
                    text("ink", "paper + .slide-track"),
                    text("ink-soft", GROUND, ROWS, "panel, card"),
                    text("ink-soft", "panel + .overview-window"),
                    text("accent", ROWS, "shade, panel, card"),
                    text("on-accent", "accent"),
                    text("caution", "caution-paper, paper, panel"),
                    mark(".tick-line", "paper, shade"),
                    mark(".as-of-line", GROUND),
                    mark(".swatch", "paper, panel"),
                    mark(".swatch-box", "panel"),
                    mark(".slide-rule", "paper"),
                    mark(".glyph", GROUND, "card, panel, wash"),
                    mark(".glyph-outline", GROUND, "card, panel, wash"),
                    mark(".core", GROUND),
                    mark(".reach", GROUND),
                    mark(".reach:fades-left", GROUND),
                    mark(".reach:fades-right", GROUND),
                    mark(".set-line", GROUND),
                    mark(".cluster", GROUND),
                    mark(".density", GROUND),
                    mark(".elbow", GROUND, BARS),
                    mark(".elbow:faint", GROUND, BARS),
                    mark(".arrow", GROUND, BARS),
                    mark(".arrow:faint", GROUND, BARS),
                    mark(".selection", GROUND, BARS, "card"),
                    mark(".focus-ring", GROUND),
                    // What a filter or a search leaves aside is dimmed, not hidden.
                    text("dim-ink", GROUND),
                    mark("dim", GROUND, "panel"),
                    mark(".overview-points", "panel, panel + .overview-window"),
                    mark(".overview-window", "panel"),
                    mark(".overview-handle", "panel, panel + .overview-window"),
                    mark(".known-line", "panel, panel + .overview-window"),
                    mark(".quote", "panel"),
                    mark(".caution", "panel, caution-paper"),
                    mark(".doubt-line", "panel"),
                    mark(".detail-body .claim-answer", "panel"),
                    mark(".scroll-bar > .thumb", "paper, panel"),
                    // The edge of what one types into, and the focus around any control.
                    mark("line-strong", "paper, panel, card"),
                    mark("accent", "paper, shade, panel, card, wash, caution-paper"));

    private ContrastPairs() {}

    /// Something on all its grounds.
    record Pair(boolean isText, String what, List<String> grounds) {}

    private static Pair text(String what, String... grounds) {
        return new Pair(true, what, List.of(String.join(", ", grounds).split(", ")));
    }

    private static Pair mark(String what, String... grounds) {
        return new Pair(false, what, List.of(String.join(", ", grounds).split(", ")));
    }
}
