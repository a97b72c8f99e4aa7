package h20timeline.archfixtures.cli;

import h20timeline.archfixtures.ui.UiFixture;
import javafx.scene.Node;

/// What `cli` must not use.
public final class CliFixture {
    private CliFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
