package h20timeline.archfixtures.present;

import h20timeline.archfixtures.format.json.FormatJsonFixture;
import tools.jackson.core.JsonToken;

/// What `present` must not use.
public final class PresentFixture {
    private PresentFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(FormatJsonFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(JsonToken token) {}
}
