package h20timeline.archfixtures.picture;

import h20timeline.archfixtures.viewmodel.ViewModelFixture;
import javafx.scene.Node;

/// What the orders of pictures must not use.
public final class PictureFixture {
    private PictureFixture() {}

    /// The state of a window.
    public record UsesViewModel(ViewModelFixture.UsesLayout state) {}

    /// A node: the renderer's affair.
    public record UsesNode(Node node) {}
}
