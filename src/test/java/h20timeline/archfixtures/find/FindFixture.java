package h20timeline.archfixtures.find;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `find` must not use.
public final class FindFixture {
    private FindFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
