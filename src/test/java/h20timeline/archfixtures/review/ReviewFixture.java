package h20timeline.archfixtures.review;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `review` must not use.
public final class ReviewFixture {
    private ReviewFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
