package h20timeline.archfixtures.slides;

import h20timeline.archfixtures.render.RenderFixture;
import javafx.scene.Node;

/// What `slides` must not use.
public final class SlidesFixture {
    private SlidesFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(RenderFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
