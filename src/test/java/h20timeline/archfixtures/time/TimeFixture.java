package h20timeline.archfixtures.time;

import h20timeline.archfixtures.model.ModelFixture;
import java.awt.Color;

/// What `time` must not use.
public final class TimeFixture {
    private TimeFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(ModelFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Color colour) {}

    /// A simple name that another class has as well.
    public record Twin(int number) {}
}
