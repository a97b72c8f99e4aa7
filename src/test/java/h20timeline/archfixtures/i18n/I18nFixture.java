package h20timeline.archfixtures.i18n;

import h20timeline.archfixtures.time.TimeFixture;
import javafx.scene.text.Font;

/// What `i18n` must not use.
public final class I18nFixture {
    private I18nFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(TimeFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Font font) {}
}
