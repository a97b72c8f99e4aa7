package h20timeline.archfixtures.format.markwhen;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `format.markwhen` must not use.
public final class FormatMarkwhenFixture {
    private FormatMarkwhenFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
