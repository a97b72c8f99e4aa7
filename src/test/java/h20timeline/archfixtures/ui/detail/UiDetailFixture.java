package h20timeline.archfixtures.ui.detail;

import h20timeline.archfixtures.ui.timeline.UiTimelineFixture;
import picocli.CommandLine;

/// What `ui.detail` must not use.
public final class UiDetailFixture {
    private UiDetailFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiTimelineFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
