package h20timeline.archfixtures.format.timelineproject;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What `format.timelineproject` must not use.
public final class FormatTimelineprojectFixture {
    private FormatTimelineprojectFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
