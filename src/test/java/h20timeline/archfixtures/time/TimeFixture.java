package h20timeline.archfixtures.time;

import h20timeline.archfixtures.model.ModelFixture;
import java.awt.Color;

/// What dates must not use.
public final class TimeFixture {
    private TimeFixture() {}

    /// A package above it.
    public record UsesModel(ModelFixture.UsesProperty above) {}

    /// Part of the JDK, yet a toolkit.
    public record UsesAwt(Color colour) {}
}
