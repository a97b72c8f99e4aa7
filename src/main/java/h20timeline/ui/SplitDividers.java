package h20timeline.ui;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The dividers of a split pane, which take room of the panels beside them: who forgets it makes a
/// panel smaller each time that it is opened.
final class SplitDividers {
    private SplitDividers() {}

    /// What a divider takes of each of the two beside it; 0 as long as there is none.
    static double half(SplitPane pane) {
        pane.applyCss();
        for (Node child : pane.getChildrenUnmodifiable()) {
            if (child.getStyleClass().contains("split-pane-divider")) {
                // In a vertical pane, too.
                return child.prefWidth(-1) / 2;
            }
        }
        return 0;
    }
}
