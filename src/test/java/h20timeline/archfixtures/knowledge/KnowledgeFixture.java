package h20timeline.archfixtures.knowledge;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `knowledge` must not use.
public final class KnowledgeFixture {
    private KnowledgeFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
