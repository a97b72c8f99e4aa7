package h20timeline.archfixtures.layout.picture;

import h20timeline.archfixtures.viewmodel.ViewModelFixture;
import javafx.scene.text.Font;

/// What `layout.picture` must not use.
public final class LayoutPictureFixture {
    private LayoutPictureFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(ViewModelFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Font font) {}
}
