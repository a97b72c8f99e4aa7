package h20timeline.archfixtures.find;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What finding must not use.
public final class FindFixture {
    private FindFixture() {}

    /// A package beside it: what is found does not know where it is drawn.
    public record UsesLayout(LayoutFixture.UsesFont beside) {}

    /// The toolkit.
    public record UsesNode(Node node) {}
}
