package h20timeline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// What somebody meets who hears the window and has no mouse.
final class Access {
    private Access() {}

    /// What can have the keyboard, in the order of the scene.
    static List<Node> stops(Parent root) {
        List<Node> stops = new ArrayList<>();
        for (Node node : all(root)) {
            if (node.isFocusTraversable() && isShown(node) && !node.isDisabled()) {
                stops.add(node);
            }
        }
        return stops;
    }

    /// Those that a screen reader could not name.
    static List<String> unnamed(Parent root) {
        return stops(root).stream()
                .filter(node -> name(node, root).isBlank())
                .map(Node::toString)
                .toList();
    }

    /// What a screen reader calls a node: its own text, the words on it, or a label that points to
    /// it.
    static String name(Node node, Parent root) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return all(root).stream()
                .filter(n -> n instanceof Label label && node.equals(label.getLabelFor()))
                .map(n -> ((Label) n).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> all(Parent root) {
        List<Node> all = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            all.add(node);
            if (node instanceof Parent inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }
}
