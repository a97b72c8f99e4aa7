package h20timeline.archfixtures.story;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.text.Font;

/// What `story` must not use.
public final class StoryFixture {
    private StoryFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(LayoutFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Font font) {}
}
