package h20timeline.archfixtures.viewmodel;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `viewmodel` must not use.
public final class ViewModelFixture {
    private ViewModelFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
