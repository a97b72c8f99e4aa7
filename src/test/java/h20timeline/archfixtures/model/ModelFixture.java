package h20timeline.archfixtures.model;

import h20timeline.archfixtures.format.json.FormatJsonFixture;
import java.nio.file.Path;
import javafx.beans.property.StringProperty;

/// What `model` must not use.
public final class ModelFixture {
    private ModelFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(FormatJsonFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(StringProperty name) {}

    /// A file.
    public record UsesFile(Path file) {}
}
