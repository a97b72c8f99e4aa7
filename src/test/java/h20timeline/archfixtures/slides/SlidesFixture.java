package h20timeline.archfixtures.slides;

import h20timeline.archfixtures.render.RenderFixture;
import javafx.scene.Node;

/// What slides must not use.
public final class SlidesFixture {
    private SlidesFixture() {}

    /// A package after it in the flow.
    public record UsesRender(RenderFixture.UsesModel later) {}

    /// The toolkit.
    public record UsesNode(Node node) {}
}
