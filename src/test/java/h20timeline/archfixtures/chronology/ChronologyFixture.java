package h20timeline.archfixtures.chronology;

import h20timeline.archfixtures.ui.UiFixture;
import org.controlsfx.control.RangeSlider;

/// What `chronology` must not use.
public final class ChronologyFixture {
    private ChronologyFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
