package h20timeline.archfixtures.render.primitives;

import h20timeline.archfixtures.ui.UiFixture;
import org.controlsfx.control.RangeSlider;

/// What `render.primitives` must not use.
public final class RenderPrimitivesFixture {
    private RenderPrimitivesFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
