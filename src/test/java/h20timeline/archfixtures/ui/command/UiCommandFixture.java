package h20timeline.archfixtures.ui.command;

import h20timeline.archfixtures.ui.detail.UiDetailFixture;
import org.controlsfx.control.RangeSlider;

/// What `ui.command` must not use.
public final class UiCommandFixture {
    private UiCommandFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiDetailFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
