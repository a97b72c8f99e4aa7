package h20timeline.archfixtures.file;

import h20timeline.archfixtures.ui.UiFixture;
import javafx.scene.Node;

/// What `file` must not use.
public final class FileFixture {
    private FileFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
