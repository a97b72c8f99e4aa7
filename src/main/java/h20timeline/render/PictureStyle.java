package h20timeline.render;

import java.util.Locale;
import javafx.scene.Node;

/// The style classes that only exported pictures and the dialog for them have: `DETAIL_TILE` is
/// `.detail-tile`.
public enum PictureStyle {
    /// Behind what is known of an event, beside the lanes.
    DETAIL_PANEL,
    /// Under a number of an event.
    DETAIL_TILE,
    /// Beside what is quoted.
    DETAIL_BAR,
    /// The root of a picture without shades, to lie on white paper.
    BACKDROP_WHITE,
    /// The root of a picture without any ground, to lie on anything.
    BACKDROP_TRANSPARENT,
    /// The dialog that asks for a picture.
    SNAPSHOT,
    /// What it asks.
    SNAPSHOT_FORM,
    /// Where it shows the picture that would come of it.
    SNAPSHOT_PREVIEW,
    /// A sentence under it.
    SNAPSHOT_WORDS;

    /// Gives the class to a node and hands the node back.
    public <N extends Node> N on(N node) {
        node.getStyleClass().add(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return node;
    }
}
