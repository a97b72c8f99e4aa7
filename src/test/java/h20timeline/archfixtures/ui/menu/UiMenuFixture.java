package h20timeline.archfixtures.ui.menu;

import h20timeline.archfixtures.ui.help.UiHelpFixture;
import picocli.CommandLine;

/// What `ui.menu` must not use.
public final class UiMenuFixture {
    private UiMenuFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiHelpFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
