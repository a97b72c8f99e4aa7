package h20timeline.archfixtures.json;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What reading must not use.
public final class JsonFixture {
    private JsonFixture() {}

    /// A package beside it.
    public record UsesLayout(LayoutFixture.UsesFont beside) {}

    /// Another package's library.
    public record UsesNode(Node node) {}
}
