package h20timeline.archfixtures.export.document;

import h20timeline.archfixtures.ui.UiFixture;
import org.controlsfx.control.RangeSlider;

/// What `export.document` must not use.
public final class ExportDocumentFixture {
    private ExportDocumentFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
