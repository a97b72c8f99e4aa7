package h20timeline.archfixtures.ui.control;

import h20timeline.archfixtures.ui.timeline.UiTimelineFixture;
import picocli.CommandLine;

/// What `ui.control` must not use.
public final class UiControlFixture {
    private UiControlFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiTimelineFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}
}
