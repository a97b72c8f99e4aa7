package h20timeline.archfixtures.words;

import h20timeline.archfixtures.time.TimeFixture;
import javafx.scene.text.Font;

/// What the base must not use.
public final class WordsFixture {
    private WordsFixture() {}

    /// A package above it.
    public record UsesTime(TimeFixture.UsesAwt above) {}

    /// A library.
    public record UsesFont(Font font) {}
}
