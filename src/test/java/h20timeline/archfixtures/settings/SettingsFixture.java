package h20timeline.archfixtures.settings;

import h20timeline.archfixtures.ui.UiFixture;
import javafx.scene.Node;

/// What `settings` must not use.
public final class SettingsFixture {
    private SettingsFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(UiFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Node node) {}
}
