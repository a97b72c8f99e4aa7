package h20timeline.archfixtures.export.html;

import h20timeline.archfixtures.ui.UiFixture;
import org.controlsfx.control.RangeSlider;

/// What `export.html` must not use.
public final class ExportHtmlFixture {
    private ExportHtmlFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
