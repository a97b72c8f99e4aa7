package h20timeline.archfixtures.compare;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `compare` must not use.
public final class CompareFixture {
    private CompareFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
