package h20timeline.archfixtures.ui.timeline;

import h20timeline.archfixtures.ui.detail.UiDetailFixture;
import org.controlsfx.control.RangeSlider;

/// What `ui.timeline` must not use.
public final class UiTimelineFixture {
    private UiTimelineFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiDetailFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
