package h20timeline.archfixtures.story;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.text.Font;

/// What a story must not use.
public final class StoryFixture {
    private StoryFixture() {}

    /// A package that shows it: what is told does not know what it looks like.
    public record UsesLayout(LayoutFixture.UsesFont later) {}

    /// The toolkit.
    public record UsesFont(Font font) {}
}
