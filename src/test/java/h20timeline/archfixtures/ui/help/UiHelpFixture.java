package h20timeline.archfixtures.ui.help;

import h20timeline.archfixtures.ui.find.UiFindFixture;
import picocli.CommandLine;

/// What `ui.help` must not use.
public final class UiHelpFixture {
    private UiHelpFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFindFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
