package h20timeline.archfixtures.export.table;

import h20timeline.archfixtures.ui.UiFixture;
import org.controlsfx.control.RangeSlider;

/// What `export.table` must not use.
public final class ExportTableFixture {
    private ExportTableFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
