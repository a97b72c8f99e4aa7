package h20timeline.archfixtures.render;

import h20timeline.archfixtures.model.ModelFixture;
import org.controlsfx.control.RangeSlider;

/// What drawing must not use.
public final class RenderFixture {
    private RenderFixture() {}

    /// The model, which layout has already turned into marks.
    public record UsesModel(ModelFixture.UsesFile events) {}

    /// A library of the window.
    public record UsesSlider(RangeSlider slider) {}
}
