package h20timeline.archfixtures.ui.find;

import h20timeline.archfixtures.ui.detail.UiDetailFixture;
import picocli.CommandLine;

/// What `ui.find` must not use.
public final class UiFindFixture {
    private UiFindFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiDetailFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
