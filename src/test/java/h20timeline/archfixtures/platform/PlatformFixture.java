package h20timeline.archfixtures.platform;

import h20timeline.archfixtures.time.TimeFixture;
import javafx.scene.Node;

/// What `platform` must not use.
public final class PlatformFixture {
    private PlatformFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(TimeFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
