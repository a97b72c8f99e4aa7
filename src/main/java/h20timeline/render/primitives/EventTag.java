package h20timeline.render.primitives;

import javafx.scene.Node;

/// Says of a node which event it shows.
public record EventTag(String event) {
    /// Puts the tag on a node.
    public static void on(Node node, String event) {
        node.setUserData(new EventTag(event));
    }
}
