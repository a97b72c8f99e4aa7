package h20timeline.archfixtures.format.vis;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `format.vis` must not use.
public final class FormatVisFixture {
    private FormatVisFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
