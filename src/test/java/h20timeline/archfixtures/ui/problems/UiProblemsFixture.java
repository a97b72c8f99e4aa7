package h20timeline.archfixtures.ui.problems;

import h20timeline.archfixtures.ui.help.UiHelpFixture;
import picocli.CommandLine;

/// What `ui.problems` must not use.
public final class UiProblemsFixture {
    private UiProblemsFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiHelpFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
