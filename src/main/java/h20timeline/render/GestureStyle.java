package h20timeline.render;

import java.util.Locale;
import javafx.scene.Node;

/// The style classes of what gestures bring into the window; the others are [StyleClass].
public enum GestureStyle {
    /// A stretch of time that is drawn with the pointer.
    RANGE_BAND,
    /// Says which stretch that is.
    RANGE_WORDS,
    /// Says what is selected while no panel does.
    SELECTION_CARD,
    /// A chip or a row that filters by what it names.
    CHOICE_TO_FILTER,
    /// Behind text that is selected.
    TEXT_SELECTION;

    /// The class in the stylesheet.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Gives the class to a node and hands the node back.
    public <N extends Node> N on(N node) {
        node.getStyleClass().add(css());
        return node;
    }
}
