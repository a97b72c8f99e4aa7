package h20timeline.render;

import java.util.Locale;
import javafx.scene.Node;

/// The style classes of what a window says beside its picture: `EDGE_NOTE` is `.edge-note`.
public enum EdgeStyle {
    /// How many events lie outside of the view.
    EDGE_NOTE,
    /// That time is left out.
    CUT_NOTE,
    /// What stands in a view without events.
    BLANK_NOTE,
    /// Its sentence.
    BLANK_WORDS,
    /// The root of a window whose menus and tips have neither shadows nor round corners.
    PLAIN_POPUPS;

    /// Its name in stylesheets.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Gives the class to a node and hands the node back.
    public <N extends Node> N on(N node) {
        node.getStyleClass().add(css());
        return node;
    }
}
