package h20timeline.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane for windows that close. The usual one caches an image of what is seen through it,
/// and the toolkit's pool of images keeps that of a closed window until memory is short.
public final class PlainScrollPane extends ScrollPane {
    /// Shows a node.
    public PlainScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }
}
