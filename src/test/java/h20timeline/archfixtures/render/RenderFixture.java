package h20timeline.archfixtures.render;

import h20timeline.archfixtures.model.ModelFixture;
import org.controlsfx.control.RangeSlider;

/// What `render` must not use.
public final class RenderFixture {
    private RenderFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(ModelFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(RangeSlider slider) {}
}
