package h20timeline.archfixtures.model;

import h20timeline.archfixtures.json.JsonFixture;
import java.nio.file.Path;
import javafx.beans.property.StringProperty;

/// What the model must not use.
public final class ModelFixture {
    private ModelFixture() {}

    /// A package above it.
    public record UsesJson(JsonFixture.UsesNode above) {}

    /// A library.
    public record UsesProperty(StringProperty name) {}

    /// A file.
    public record UsesFile(Path file) {}
}
