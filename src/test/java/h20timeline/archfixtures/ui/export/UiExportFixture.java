package h20timeline.archfixtures.ui.export;

import h20timeline.archfixtures.ui.timeline.UiTimelineFixture;
import picocli.CommandLine;

/// What `ui.export` must not use.
public final class UiExportFixture {
    private UiExportFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiTimelineFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
