package h20timeline.archfixtures.ui.table;

import h20timeline.archfixtures.ui.help.UiHelpFixture;
import picocli.CommandLine;

/// What `ui.table` must not use.
public final class UiTableFixture {
    private UiTableFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiHelpFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
