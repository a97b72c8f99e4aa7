package h20timeline.archfixtures.viewmodel;

import h20timeline.archfixtures.layout.LayoutFixture;
import javafx.scene.Node;

/// What the view model must not use.
public final class ViewModelFixture {
    private ViewModelFixture() {}

    /// A package beside it: the state must not know pixels.
    public record UsesLayout(LayoutFixture.UsesFont beside) {}

    /// The part of JavaFX that it must not see.
    public record UsesNode(Node node) {}
}
