package h20timeline.archfixtures.layout;

import h20timeline.archfixtures.viewmodel.ViewModelFixture;
import javafx.scene.text.Font;

/// What layout must not use.
public final class LayoutFixture {
    private LayoutFixture() {}

    /// A package beside it.
    public record UsesViewModel(ViewModelFixture.UsesNode beside) {}

    /// A font, where the port for measures will do.
    public record UsesFont(Font font) {}
}
